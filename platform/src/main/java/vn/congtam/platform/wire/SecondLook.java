package vn.congtam.platform.wire;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.congtam.events.Id;

/** Who was told that something is recorded is not told a moment later that there is no such thing. */
public final class SecondLook {
    private final EventStorageEngine store;

    SecondLook(EventStorageEngine store) {
        this.store = store;
    }

    /** Looked up by the name of its stream; waited for where the store knows it, and the model does not yet. */
    public <T extends Record> Optional<T> at(ReadModel<T> model, Id id) {
        return model.find(id.value()).or(() -> isCaughtUp(model, id) ? model.find(id.value()) : Optional.empty());
    }

    /** Whether by now all is in the model that was recorded of this before it was asked. */
    public boolean isCaughtUp(ReadModel<?> model, Id id) {
        return store.lastSequenceNumberFor(id.toString())
                .filter(seq -> model.reaches(id.toString(), seq))
                .isPresent();
    }
}
