package vn.congtam.scoring.reference.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RatedFrom;
import vn.congtam.events.regulation.RegulationFact.HolidaysListed;
import vn.congtam.events.regulation.RegulationFact.OwnRulesEnded;
import vn.congtam.events.regulation.RegulationFact.PetitionTermsAdopted;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.Adoption;
import vn.congtam.rulebook.deadline.WorkingDays;

/** What the province, or one agency for itself, has laid down, in the order told. */
record Ordinance(
        RegulationId regulation,
        List<Adoption> rules,
        List<Rated> spans,
        List<Limits> limits,
        List<Holidays> holidays) {

    record Rated(SpanKind span, LocalDate from) implements RatedFrom {}

    record Limits(SubjectKind kind, int fileWithinDays, int resolveWithinWorkingDays, LocalDate from) {}

    /** @param makeUp Saturdays and Sundays worked instead */
    record Holidays(int year, List<LocalDate> days, List<LocalDate> makeUp) {}

    static Ordinance of(@Nullable Ordinance known, RegulationId regulation) {
        return Objects.requireNonNullElseGet(
                known, () -> new Ordinance(regulation, List.of(), List.of(), List.of(), List.of()));
    }

    Ordinance adopted(RuleSetAdopted f) {
        return new Ordinance(regulation, and(rules, Adoption.of(f)), spans, limits, holidays);
    }

    Ordinance ended(OwnRulesEnded f) {
        return new Ordinance(regulation, and(rules, Adoption.of(f)), spans, limits, holidays);
    }

    Ordinance rated(RatedSpanAdopted f) {
        return new Ordinance(regulation, rules, and(spans, new Rated(f.span(), f.from())), limits, holidays);
    }

    Ordinance limited(PetitionTermsAdopted f) {
        Limits more = new Limits(f.kind(), f.fileWithinDays(), f.resolveWithinWorkingDays(), f.from());
        return new Ordinance(regulation, rules, spans, and(limits, more), holidays);
    }

    Ordinance listed(HolidaysListed f) {
        Holidays more = new Holidays(f.year(), f.days(), f.madeUp());
        return new Ordinance(regulation, rules, spans, limits, and(holidays, more));
    }

    /** Of each year as listed last. */
    WorkingDays workingDays() {
        Map<Integer, Holidays> lists = new TreeMap<>();
        holidays.forEach(one -> lists.put(one.year(), one));
        return new WorkingDays(all(lists, Holidays::days), all(lists, Holidays::makeUp));
    }

    private static Set<LocalDate> all(Map<Integer, Holidays> lists, Function<Holidays, List<LocalDate>> days) {
        return lists.values().stream().flatMap(one -> days.apply(one).stream()).collect(Collectors.toSet());
    }

    /** Adopted by that day, the last first, as far as the last end of own rules: a rule set may have run out since. */
    Stream<Rules> rulesOn(SubjectKind kind, LocalDate day) {
        return Adoption.on(rules, kind, day);
    }

    Optional<Limits> limitsOn(SubjectKind kind, LocalDate day) {
        return last(limits.stream().filter(one -> one.kind() == kind).toList(), Limits::from, day);
    }

    /** Of two from the same day the one told later holds. */
    private static <T> Optional<T> last(List<T> all, Function<T, LocalDate> from, LocalDate day) {
        return all.stream()
                .filter(one -> !from.apply(one).isAfter(day))
                .reduce((known, next) -> from.apply(next).isBefore(from.apply(known)) ? known : next);
    }

    private static <T> List<T> and(List<T> all, T another) {
        List<T> more = new ArrayList<>(all);
        more.add(another);
        return List.copyOf(more);
    }
}
