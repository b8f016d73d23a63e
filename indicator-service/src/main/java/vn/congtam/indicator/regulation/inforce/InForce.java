package vn.congtam.indicator.regulation.inforce;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.regulation.inforce.Book.Terms;
import vn.congtam.indicator.regulation.inforce.Resolution.Found;
import vn.congtam.indicator.regulation.inforce.Resolution.Source;
import vn.congtam.indicator.regulation.ruleset.Known;
import vn.congtam.rulebook.deadline.Limits;

/**
 * What governs a period that begins on a day.
 *
 * @param agency none for the province
 * @param rules none where no law is known for that kind on that day
 * @param byProvince what the province alone lays down, where it is otherwise than in the rules of the agency: so it holds
 * @param petition none where nobody has laid down any terms
 * @param holidays of the year of that day
 * @param makeUp the days worked instead
 */
record InForce(
        @Nullable AgencyId agency,
        SubjectKind kind,
        LocalDate on,
        @Nullable Governing rules,
        SortedMap<String, String> byProvince,
        Rated span,
        @Nullable Petition petition,
        List<LocalDate> holidays,
        List<LocalDate> makeUp) {

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

    /** @param source who laid it down: where several together bind, who comes first */
    record Petition(
            int fileWithinDays,
            int resolveWithinWorkingDays,
            Source source,
            @Nullable LocalDate from,
            @Nullable String document) {

        /** What binds of all that is laid down, the agency's first, and of what rule sets and the law state. */
        static @Nullable Petition of(List<Found<Terms>> laidDown, List<Limits> stated) {
            Limits bound = Stream.concat(laidDown.stream().map(one -> one.what().limits()), stated.stream())
                    .reduce(Limits.OPEN, Limits::and);
            Integer file = bound.fileWithinDays();
            Integer resolve = bound.resolveWithinWorkingDays();
            return file == null || resolve == null ? null : of(file, resolve, source(bound, laidDown, stated));
        }

        private static Petition of(int file, int resolve, @Nullable Found<Terms> by) {
            return by == null
                    ? new Petition(file, resolve, Source.DEFAULT, null, null)
                    : new Petition(
                            file,
                            resolve,
                            by.source(),
                            by.what().from(),
                            by.what().document());
        }

        private static @Nullable Found<Terms> source(Limits bound, List<Found<Terms>> laidDown, List<Limits> stated) {
            return laidDown.stream()
                    .filter(one -> one.what().limits().equals(bound))
                    .findFirst()
                    .or(() -> laidDown.stream()
                            .filter(_ -> !stated.contains(bound))
                            .findFirst())
                    .orElse(null);
        }
    }
}
