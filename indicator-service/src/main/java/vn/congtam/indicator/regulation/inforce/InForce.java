package vn.congtam.indicator.regulation.inforce;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.regulation.inforce.Resolution.Source;
import vn.congtam.indicator.regulation.ruleset.Known;

/**
 * What governs a period that begins on a day.
 *
 * @param agency none for the province
 * @param rules none where no law is known for that kind on that day
 * @param petition none where nobody has laid down any terms
 * @param holidays of the year of that day
 */
record InForce(
        @Nullable AgencyId agency,
        SubjectKind kind,
        LocalDate on,
        @Nullable Governing rules,
        Rated span,
        @Nullable Petition petition,
        List<LocalDate> holidays) {

    /** @param from and {@code document} of the decision that adopted it; none when it holds by itself */
    record Governing(
            Known ruleSet,
            Source source,
            @Nullable LocalDate from,
            @Nullable String document) {}

    record Rated(
            SpanKind kind,
            LocalDate firstDay,
            Source source,
            @Nullable LocalDate from,
            @Nullable String document) {}

    record Petition(
            int fileWithinDays,
            int resolveWithinWorkingDays,
            Source source,
            @Nullable LocalDate from,
            @Nullable String document) {}
}
