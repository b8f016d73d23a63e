package vn.congtam.scoring.slip;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.rulebook.period.Span;

/** In which months of a span somebody served, by the facts of his service. */
@FunctionalInterface
interface Presence {

    /** @return none where he did in all of them */
    @Nullable
    List<String> in(StaffCode staff, Span span);
}
