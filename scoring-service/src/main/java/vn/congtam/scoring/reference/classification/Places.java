package vn.congtam.scoring.reference.classification;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.platform.web.Rule;

/**
 * The places of a locked period, where grades that are given after the lock meet. Asked while another stream decides, the
 * period's fact goes into the same commit: of two who are raised at once the second is weighed against the first.
 */
@FunctionalInterface
public interface Places {

    /**
     * @param given now: without a grade where somebody is left unrated, without a total where only the grade is known
     * @param cap thrown when more would be Excellent than may be; none where the grade was weighed before
     * @param base thrown when others would stay Excellent who may be no longer without him; none where the grade cannot be
     *     refused: by a ground of Art. 20.4, or as a petition has it
     */
    void weigh(PeriodId period, StaffCode staff, Settlement given, @Nullable Rule cap, @Nullable Rule base);
}
