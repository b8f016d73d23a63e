package vn.congtam.scoring.reference.classification;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.classification.Classification;
import vn.congtam.reckoning.classification.Graded;
import vn.congtam.reckoning.classification.Leeway;
import vn.congtam.reckoning.classification.Performance;
import vn.congtam.rulebook.classification.Ceilings;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.text.Text;
import vn.congtam.scoring.reference.Standing;

/** Classifies the people of a period as far as is known. */
@Component
public class Classifying {
    private final ReadModel<Governance> governances;
    private final ReadModel<AgencyGrade> agencyGrades;
    private final ReadModel<Standing> standings;
    private final Law law;

    Classifying(
            ReadModel<Governance> governances,
            ReadModel<AgencyGrade> agencyGrades,
            ReadModel<Standing> standings,
            Law law) {
        this.standings = standings;
        this.governances = governances;
        this.agencyGrades = agencyGrades;
        this.law = law;
    }

    public Optional<Governance> governance(AgencyId agency, String span) {
        return governances.find(PeriodId.of(agency, span).value());
    }

    public Classification of(Governance governance, Collection<Standing> people) {
        return Classification.of(
                graded(people).toList(), governance.rules(), governance.named(), besides(governance), law);
    }

    /** The same, had one of them another grade. */
    Classification of(Governance governance, Collection<Standing> people, Graded other) {
        return Classification.of(
                graded(people)
                        .map(one -> one.key().equals(other.key()) ? other : one)
                        .toList(),
                governance.rules(),
                governance.named(),
                besides(governance),
                law);
    }

    /** How many others the agency has named for occasions whose days are in part the same. */
    public int besides(PeriodId period) {
        return governances.find(period.value()).map(this::besides).orElse(0);
    }

    private int besides(Governance own) {
        if (!own.named()) return 0;
        Span days = Span.parse(own.span());
        Set<StaffCode> others = governances.where(Map.of("agency", own.agency(), "named", true)).stream()
                .filter(one -> !one.period().equals(own.period()))
                .filter(one -> Span.parse(one.span()).overlaps(days))
                .flatMap(this::people)
                .collect(Collectors.toCollection(HashSet::new));
        people(own).forEach(others::remove);
        return others.size();
    }

    private Stream<StaffCode> people(Governance of) {
        return standings.where(Map.of("agency", of.agency(), "span", of.span())).stream()
                .map(Standing::staff);
    }

    public Performance performance(AgencyId agency, String span, Collection<Standing> people) {
        return new Performance(
                agencyGrades
                        .find(AgencyEvaluationId.of(agency, span).value())
                        .flatMap(one -> Optional.ofNullable(one.limit()))
                        .orElse(null),
                people.stream().anyMatch(Classifying::wasLate) || wasLateWithin(agency, span, people));
    }

    /** A year has no progress of its own: work was late in it if it was in one of the months or quarters it is made of. */
    private boolean wasLateWithin(AgencyId agency, String span, Collection<Standing> people) {
        List<String> parts = people.stream()
                .flatMap(one -> Optional.ofNullable(one.opening()).stream())
                .flatMap(opening -> opening.parts().stream())
                .distinct()
                .toList();
        return !parts.isEmpty()
                && governance(agency, span).filter(this::bindsDeputies).isPresent()
                && parts.stream()
                        .flatMap(part -> standings.where(Map.of("agency", agency.value(), "span", part)).stream())
                        .anyMatch(Classifying::wasLate);
    }

    private boolean bindsDeputies(Governance governance) {
        return governance.rules().values().stream()
                .anyMatch(rules -> Ceilings.by(law.of(rules)).bindsDeputies());
    }

    /** Leaders graded above a ceiling, whether that blocks the lock or not. */
    public List<Text> ceilings(AgencyId agency, String span, Collection<Standing> people) {
        return governance(agency, span).stream()
                .flatMap(governance -> of(governance, people).ceilings(performance(agency, span, people)))
                .toList();
    }

    /** Where more are Excellent than may be, or others than the approved order has, which keeps a period from being locked. */
    public List<Text> overCap(AgencyId agency, String span, Collection<Standing> people) {
        return governance(agency, span).stream()
                .flatMap(governance -> overCap(of(governance, people), governance.leeway(), earned(people)))
                .toList();
    }

    private static Stream<Text> overCap(Classification grades, Leeway leeway, Set<String> earned) {
        return Stream.concat(grades.violations(leeway).stream(), grades.outOfOrder(leeway, earned).stream());
    }

    private static Set<String> earned(Collection<Standing> people) {
        return people.stream()
                .filter(one -> one.course().computed() == Grade.EXCELLENT)
                .map(one -> one.staff().value())
                .collect(Collectors.toSet());
    }

    private static Stream<Graded> graded(Collection<Standing> people) {
        return people.stream()
                .filter(one -> one.member() != null)
                .map(one -> graded(Objects.requireNonNull(one.member()), one));
    }

    private static Graded graded(Member member, Standing standing) {
        return new Graded(member, standing.course().decided(), standing.course().exactTotal());
    }

    private static boolean wasLate(Standing one) {
        var figures = one.course().figures();
        return figures != null && figures.c() != null && figures.c().compareTo(BigDecimal.ONE) < 0;
    }
}
