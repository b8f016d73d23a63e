package vn.congtam.scoring.reference.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RatedFrom;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.InForce;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.deadline.Limits;
import vn.congtam.rulebook.deadline.Terms;
import vn.congtam.rulebook.deadline.WorkingDays;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Rhythm;
import vn.congtam.rulebook.period.Since;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.law.Ordinance.Rated;

/** What holds in an agency on a day: its own, else the province's, else the law itself. */
@Component
public class Ordinances {
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final ReadModel<Ordinance> ordinances;
    private final Law law;

    Ordinances(ReadModel<Ordinance> ordinances, Law law) {
        this.ordinances = ordinances;
        this.law = law;
    }

    /**
     * The rule set for people of a kind in periods that begin on that day; none where no law is in force for them then,
     * or where what was adopted has not been read here yet: meanwhile nobody is rated by another.
     */
    public Optional<Rules> rules(AgencyId agency, SubjectKind kind, LocalDate day) {
        return rules(both(agency), kind, day);
    }

    /**
     * By what an agency is graded itself, and until when it reports and classifies: only the province lays that down, so
     * that it is as the province has it in force, whatever rules the agency has for its people, and since when.
     */
    public Optional<Rules> rulesOfProvince(SubjectKind kind, LocalDate day) {
        return rules(ordinances.find(RegulationId.PROVINCE.value()).stream(), kind, day);
    }

    /**
     * Whether people of a kind are rated at all in periods that begin on that day, be it by rules that have not been read here
     * yet.
     */
    public boolean governs(AgencyId agency, SubjectKind kind, LocalDate day) {
        boolean unread = both(agency)
                .flatMap(ordinance -> ordinance.rulesOn(kind, day))
                .anyMatch(adopted -> !law.knows(adopted));
        return unread || rules(agency, kind, day).isPresent();
    }

    private Optional<Rules> rules(Stream<Ordinance> by, SubjectKind kind, LocalDate day) {
        List<Rules> adopted =
                by.flatMap(ordinance -> ordinance.rulesOn(kind, day)).toList();
        return InForce.of(adopted, law, kind, day);
    }

    /** By which spans the agency rates, and since when. */
    public Rhythm rhythm(AgencyId agency) {
        List<List<Rated>> told = both(agency).map(Ordinance::spans).toList();
        List<Since> changes = Stream.concat(Stream.of(BEGINNING), told.stream().flatMap(Ordinances::quarters))
                .filter(day -> !day.isBefore(BEGINNING))
                .distinct()
                .sorted()
                .map(day -> new Since(kind(RatedFrom.kindOn(told.stream(), day)), day))
                .toList();
        return Rhythm.by(RuleSet.of(RuleSet.DEFAULT), changes);
    }

    /** With which something may change: whatever is told begins with a quarter, or with the next one. */
    private static Stream<LocalDate> quarters(List<Rated> told) {
        return told.stream()
                .map(Rated::from)
                .map(from -> SpanKind.QUARTER.beginsOn(from)
                        ? from
                        : SpanKind.QUARTER.firstDay(from).plusMonths(3));
    }

    private static Kind kind(SpanKind span) {
        return Kind.valueOf(span.name());
    }

    /** All by which days of this span were once to be rated, and are no more: nothing where nothing ever changed. */
    public List<String> superseded(AgencyId agency, Span span) {
        Stream<Kind> adopted =
                both(agency).flatMap(ordinance -> ordinance.spans().stream()).map(one -> kind(one.span()));
        return Stream.concat(Stream.of(Kind.MONTH), adopted)
                .distinct()
                .filter(kind -> kind != span.kind())
                .flatMap(kind -> span.months().stream().map(month -> Span.of(kind, month.first())))
                .distinct()
                .map(Span::toString)
                .toList();
    }

    /**
     * What binds of all that is laid down on petitions: by the agency, by the province, by the rule set in force and by
     * the law itself; none where nobody decided it.
     */
    public Optional<Limits> limits(AgencyId agency, SubjectKind kind, LocalDate day) {
        Stream<Limits> laidDown = both(agency)
                .flatMap(ordinance -> ordinance.limitsOn(kind, day).stream())
                .map(one -> new Limits(one.fileWithinDays(), one.resolveWithinWorkingDays()));
        Stream<Limits> stated = Stream.of(rules(agency, kind, day), InForce.ofLaw(kind, day))
                .flatMap(Optional::stream)
                .map(rules -> Limits.by(law.of(rules).law()));
        return Optional.of(Stream.concat(laidDown, stated).reduce(Limits.OPEN, Limits::and))
                .filter(Limits::areSet);
    }

    /** The last day to petition against what was made known on a day; none where there are no limits. */
    public Function<LocalDate, Optional<LocalDate>> fileBy(AgencyId agency, SubjectKind kind) {
        return known -> limits(agency, kind, known)
                .map(limits -> known.plusDays(Objects.requireNonNull(limits.fileWithinDays())))
                .map(end -> lastDay(agency, kind, known, end));
    }

    /** As the rule set in force says; where there is none, people have until the next working day. */
    private LocalDate lastDay(AgencyId agency, SubjectKind kind, LocalDate known, LocalDate end) {
        return rules(agency, kind, known)
                .map(rules -> Terms.by(law.of(rules)).lastDay(end, workingDays()))
                .orElseGet(() -> workingDays().orNext(end));
    }

    /** From which day on a span may be locked, as the province has it; where it has nothing, once it is over. */
    public LocalDate endFrom(Span span, LocalDate due) {
        return rulesOfProvince(SubjectKind.CIVIL_SERVANT, span.first())
                .map(rules -> Terms.by(law.of(rules)).endFrom(span, due))
                .orElse(span.last().plusDays(1));
    }

    /** Until when what was locked on a day is the head's to make known, as the province has it. */
    public LocalDate publishBy(Span span, LocalDate locked) {
        RuleSet rules = rulesOfProvince(SubjectKind.CIVIL_SERVANT, span.first())
                .map(law::of)
                .orElseGet(() -> RuleSet.of(RuleSet.DEFAULT));
        return Terms.by(rules).publishBy(locked, workingDays());
    }

    /** The same in the whole province. */
    public WorkingDays workingDays() {
        return Ordinance.of(ordinances.find(RegulationId.PROVINCE.value()).orElse(null), RegulationId.PROVINCE)
                .workingDays();
    }

    private Stream<Ordinance> both(AgencyId agency) {
        return Stream.of(RegulationId.of(agency), RegulationId.PROVINCE)
                .flatMap(id -> ordinances.find(id.value()).stream());
    }
}
