package vn.congtam.wrong.task;

import java.time.Instant;
import org.axonframework.spring.stereotype.Aggregate;
import vn.congtam.platform.wire.Reaction;

@Aggregate
class Task {
    Instant opened() {
        return Instant.now();
    }

    Reaction knows() {
        return Reaction.named("wrong");
    }
}
