package vn.congtam.reckoning.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.PeriodFact.CapRaised;
import vn.congtam.events.scoring.PeriodFact.PriorityApproved;
import vn.congtam.rulebook.classification.ApprovedOrder;
import vn.congtam.rulebook.classification.Exceptional;

/** What was decided about the grade Excellent in a period beyond the rules. */
public record Leeway(@Nullable CapRaised raised, @Nullable PriorityApproved priority) {
    public static final Leeway NONE = new Leeway(null, null);

    @Nullable
    Exceptional exception() {
        return raised == null ? null : new Exceptional(raised.percent(), raised.document());
    }

    @Nullable
    ApprovedOrder order() {
        return priority == null ? null : new ApprovedOrder(keys(priority), priority.document());
    }

    private static List<String> keys(PriorityApproved priority) {
        return priority.order().stream().map(staff -> staff.value()).toList();
    }
}
