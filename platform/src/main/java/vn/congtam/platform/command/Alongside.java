package vn.congtam.platform.command;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;

/** Asks another stream within the unit of work of who asks, so that both become one commit, or neither does. */
public final class Alongside {
    private final Configuration axon;

    Alongside(Configuration axon) {
        this.axon = axon;
    }

    /** @param aggregate what that stream is of; what it refuses is refused to who asks */
    public void ask(Class<?> aggregate, Object id, Object command) {
        try {
            axon.repository(aggregate).load(id.toString()).handle(new GenericCommandMessage<>(command));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
