package vn.congtam.indicator.indicatorset.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.indicator.indicatorset.result.Result.Share;
import vn.congtam.rulebook.text.Text;

/**
 * What people were measured to in a span, and what they would be by another set.
 *
 * @param set that is tried
 * @param people whom it would measure
 * @param moved of whom it would come to something else
 * @param incomplete of whom a figure would be missing, so that there would be no result
 * @param all those who would move first, then by their codes
 */
record Trial(IndicatorSetId set, String span, int people, int moved, int incomplete, List<Person> all) {
    /**
     * @param by the set that measured him; none where none did
     * @param before none where a figure is missing, or nothing measured him
     * @param why one sentence for each indicator that differs
     */
    record Person(
            StaffCode staff,
            String name,
            @Nullable IndicatorSetId by,
            @Nullable Share before,
            @Nullable Share after,
            boolean moves,
            List<Text> why) {}
}
