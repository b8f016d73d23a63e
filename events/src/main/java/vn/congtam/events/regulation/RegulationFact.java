package vn.congtam.events.regulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Rules;

/**
 * What the province, or an agency for itself, has laid down. On a day the agency's own holds, else the province's,
 * else what the product ships. Of several the one with the latest {@code from} by then holds; of two with the same, the
 * one told later. Every fact stands on a document.
 */
@PublishedBy("indicator")
public sealed interface RegulationFact extends Fact {
    RegulationId regulation();

    /** @param from the first day of the periods that it governs */
    record RuleSetAdopted(RegulationId regulation, SubjectKind kind, Rules rules, LocalDate from, String document)
            implements RegulationFact {}

    /** From that day on the agency goes by the rule set of the province again. */
    record OwnRulesEnded(RegulationId regulation, SubjectKind kind, LocalDate from, String document)
            implements RegulationFact {}

    /** @param from the first day of a quarter, where a span of any kind ends and another begins */
    record RatedSpanAdopted(RegulationId regulation, SpanKind span, LocalDate from, String document)
            implements RegulationFact, RatedFrom {}

    /** Within how many days of publication a petition is filed, and within how many working days resolved. */
    record PetitionTermsAdopted(
            RegulationId regulation,
            SubjectKind kind,
            int fileWithinDays,
            int resolveWithinWorkingDays,
            LocalDate from,
            String document)
            implements RegulationFact {}

    /**
     * The public holidays of a year on which nobody works, in order; a later list of that year takes its place.
     *
     * @param makeUp the Saturdays and Sundays that are worked instead, in order; absent where there are none
     */
    record HolidaysListed(
            RegulationId regulation,
            int year,
            List<LocalDate> days,
            String document,
            @Nullable List<LocalDate> makeUp) implements RegulationFact {

        public List<LocalDate> madeUp() {
            return makeUp == null ? List.of() : makeUp;
        }
    }
}
