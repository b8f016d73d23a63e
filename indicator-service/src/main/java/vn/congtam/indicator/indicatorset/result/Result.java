package vn.congtam.indicator.indicatorset.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.indicator.indicatorset.figure.Figures.Agreed;
import vn.congtam.indicator.indicatorset.figure.Figures.Reported;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.indicator.OwnIndicators.Place;
import vn.congtam.rulebook.text.Text;

/**
 * The own indicators of a person for a span.
 *
 * @param on the day whose post and set count
 * @param total of all blocks; none as long as any figure is missing
 * @param effect on the score; none where no law is known
 */
public record Result(
        StaffCode staff,
        String span,
        LocalDate on,
        AgencyId agency,
        @Nullable PostId post,
        IndicatorSetId set,
        String title,
        @Nullable Share total,
        List<BlockResult> blocks,
        @Nullable Effect effect) {

    /** @param exact from 0 to 1, such as {@code 2/3} */
    public record Share(BigDecimal percent, String exact) {
        private static final Ratio HUNDRED = Ratio.of(100);

        static @Nullable Share of(@Nullable Ratio ratio) {
            return ratio == null ? null : new Share(ratio.times(HUNDRED).points(), ratio.toString());
        }
    }

    /** @param missing codes of the indicators of which nothing was reported */
    public record BlockResult(
            String code,
            String title,
            BigDecimal weight,
            @Nullable Share result,
            List<String> missing,
            List<IndicatorResult> indicators) {}

    /**
     * @param fields all that the set says of it
     * @param target of this person alone; none where that of the set holds
     * @param reported with those figures that were put right; none as long as there is none
     */
    public record IndicatorResult(
            String code,
            String name,
            BigDecimal weight,
            Map<String, String> fields,
            @Nullable Agreed target,
            @Nullable Reported reported,
            @Nullable Share attained,
            Text why) {
        public boolean isLate() {
            return reported != null && reported.late();
        }

        public boolean isCorrected() {
            return reported != null && !reported.former().isEmpty();
        }
    }

    /** @param share of the task points, in percent */
    public record Effect(Rules rules, Place place, BigDecimal share, Text why) {}
}
