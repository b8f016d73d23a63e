package vn.congtam.platform.wire;

import java.util.Set;
import vn.congtam.events.submission.TaskFact.TaskReturned;

/** How often anything was handed back: one fact goes into the document of its task and into the one of all. */
record Everywhere(int count) {
    static final String ALL = "all";

    static Fold<Everywhere> fold() {
        return Fold.into(Everywhere.class, "everywhere", 1)
                .onEach(
                        TaskReturned.class,
                        fact -> Set.of(fact.task().value(), ALL),
                        (before, fact) -> new Everywhere(before == null ? 1 : before.count() + 1));
    }
}
