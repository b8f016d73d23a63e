package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Rhythm;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.unit.WorkScope;
import vn.congtam.scoring.period.PeriodCommand.AddMember;
import vn.congtam.scoring.period.PeriodCommand.Listing;
import vn.congtam.scoring.period.PeriodCommand.LockPeriod;
import vn.congtam.scoring.period.PeriodCommand.Occasion;
import vn.congtam.scoring.period.PeriodCommand.OpenPeriod;
import vn.congtam.scoring.reference.Kinds;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.classification.Classifying;
import vn.congtam.scoring.reference.classification.Performance;
import vn.congtam.scoring.reference.law.Ordinances;
import vn.congtam.scoring.roster.Person;
import vn.congtam.scoring.roster.Roster;

/**
 * Puts together what a period is opened with: everybody who serves in the agency on the last day of the span as far as
 * it is known. Who left for another agency within the span is evaluated there (Art. 21).
 */
@Component
class Assembly {
    private final Roster roster;
    private final ReadModel<Standing> standings;
    private final Ordinances ordinances;
    private final Classifying classifying;
    private final Calendar calendar;

    Assembly(
            Roster roster,
            ReadModel<Standing> standings,
            Ordinances ordinances,
            Classifying classifying,
            Calendar calendar) {
        this.classifying = classifying;
        this.calendar = calendar;
        this.roster = roster;
        this.standings = standings;
        this.ordinances = ordinances;
    }

    /** @param named who alone is rated; nobody for the whole agency */
    OpenPeriod opening(AgencyId agency, Span span, LocalDate due, @Nullable Occasion occasion, List<StaffCode> named) {
        Frame frame = frame(agency, span, due);
        Lineup lineup = lineup(agency, span.last());
        Oversight oversight = oversight(lineup, agency, span, frame.basis());
        List<Member> members = members(lineup, named).stream()
                .filter(member -> !isListedElsewhere(member.staff(), agency, span))
                .map(oversight::of)
                .toList();
        Map<SubjectKind, Rules> rules = new TreeMap<>();
        members.forEach(member -> rules.computeIfAbsent(member.kind(), kind -> rules(agency, kind, span)));
        List<Governed> governed = rules.entrySet().stream()
                .map(one -> new Governed(one.getKey(), one.getValue()))
                .toList();
        List<Listing> listings = members.stream()
                .map(member -> listing(member, rules.get(member.kind()), frame))
                .toList();
        return new OpenPeriod(
                PeriodId.of(agency, span.toString()),
                agency,
                span.toString(),
                frame.basis(),
                governed,
                due,
                listings,
                occasion);
    }

    Oversight oversight(Lineup lineup, AgencyId agency, Span span, Basis basis) {
        return new Oversight(leader -> basis == Basis.TRACKED
                ? WorkScope.OWN
                : lineup.find(leader)
                        .map(person -> rules(agency, person.kindOn(span.last()), span))
                        .map(calendar::workScope)
                        .orElse(WorkScope.OWN));
    }

    private static List<Member> members(Lineup lineup, List<StaffCode> named) {
        if (named.isEmpty()) return lineup.members();
        return IntStream.range(0, named.size())
                .mapToObj(i -> lineup.find(named.get(i))
                        .map(lineup::member)
                        .orElseThrow(() -> Refusal.STAFF_NOT_SERVING.refuse(
                                "/members/" + i, named.get(i).value())))
                .distinct()
                .toList();
    }

    AddMember addition(AgencyId agency, Span span, StaffCode staff, LocalDate due) {
        Lineup lineup = lineup(agency, span.last());
        Member member = lineup.member(
                lineup.find(staff).orElseThrow(() -> Refusal.STAFF_NOT_SERVING.refuse("/staff", staff.value())));
        if (isListedElsewhere(staff, agency, span)) throw Refusal.LISTED_ELSEWHERE.refuse("/staff", staff.value());
        Rules rules = rules(agency, member.kind(), span);
        Frame frame = frame(agency, span, due);
        Member overseen = oversight(lineup, agency, span, frame.basis()).of(member);
        return new AddMember(PeriodId.of(agency, span.toString()), listing(overseen, rules, frame));
    }

    LockPeriod locking(AgencyId agency, Span span) {
        List<Standing> people = standings.where(Map.of("agency", agency.value(), "span", span.toString()));
        List<StaffCode> outdated = people.stream()
                .filter(standing -> standing.course().outdated())
                .map(Standing::staff)
                .toList();
        Performance performance = classifying.performance(agency, span.toString(), people);
        return new LockPeriod(PeriodId.of(agency, span.toString()), outdated, performance);
    }

    /**
     * What is the same for everybody in a period, looked up once.
     *
     * @param parts the shorter spans that are rated; none where the span is rated by its own work
     * @param inTime those of them that are due by the day the longer one is
     * @param superseded spans by which work of these days may have been laid down before the rhythm changed
     */
    private record Frame(Basis basis, List<Span> parts, Set<Span> inTime, List<String> superseded) {}

    private Frame frame(AgencyId agency, Span span, LocalDate due) {
        Rhythm rhythm = ordinances.rhythm(agency);
        Basis basis = basis(rhythm, span);
        List<Span> parts = basis == Basis.WORK ? List.of() : rhythm.ratedSpansIn(span);
        Set<Span> inTime = parts.stream()
                .filter(part -> span.kind() == Kind.AD_HOC
                        || !calendar.due(agency, part).isAfter(due))
                .collect(Collectors.toSet());
        if (!parts.isEmpty() && inTime.isEmpty()) throw Refusal.NOTHING_DUE.refuse("/due", due);
        return new Frame(basis, parts, inTime, basis == Basis.WORK ? ordinances.superseded(agency, span) : List.of());
    }

    private Listing listing(Member member, @Nullable Rules rules, Frame frame) {
        List<String> parts = parts(member, frame);
        return new Listing(
                member,
                Objects.requireNonNull(rules),
                parts,
                parts.stream().flatMap(part -> tracked(member, part)).toList(),
                frame.superseded());
    }

    /** The rated spans in which the person served, and that are due or locked by the day the longer one is due. */
    private List<String> parts(Member member, Frame frame) {
        if (frame.parts().isEmpty()) return List.of();
        Person person = roster.person(member.staff()).orElseThrow();
        return frame.parts().stream()
                .filter(part -> person.servedBetween(part.first(), part.last()))
                .filter(part -> frame.inTime().contains(part)
                        || tracked(member, part.toString()).findAny().isPresent())
                .map(Span::toString)
                .toList();
    }

    private Stream<Tracked> tracked(Member member, String part) {
        return standings.find(SlipId.of(member.staff(), part).value()).stream()
                .flatMap(standing -> Stream.ofNullable(standing.course().tracked()));
    }

    /** By the rhythm of the agency a span is rated from its work, or from the shorter ones that are. */
    private static Basis basis(Rhythm rhythm, Span span) {
        Span rated = rhythm.ratedSpan(span.first());
        if (span.equals(rated)) return Basis.WORK;
        if (span.kind() == Kind.AD_HOC) return Occasions.basis(rhythm, span);
        boolean longer =
                span.kind() == Kind.YEAR || span.kind() == Kind.QUARTER && rated != null && span.contains(rated);
        if (!longer) throw Refusal.SPAN_NOT_RATED.refuse("/span", Spans.inSentence(span.toString()));
        return Basis.TRACKED;
    }

    private Rules rules(AgencyId agency, SubjectKind kind, Span span) {
        return ordinances
                .rules(agency, kind, span.first())
                .filter(rules -> calendar.mustAllow(rules, span))
                .orElseThrow(() -> Refusal.RULES_UNKNOWN.refuse("/span", Kinds.inSentence(kind)));
    }

    Lineup lineup(AgencyId agency, LocalDate day) {
        return new Lineup(agency, day, roster.servingIn(agency, day), roster::person, roster::similarTasks);
    }

    private boolean isListedElsewhere(StaffCode staff, AgencyId agency, Span span) {
        return standings
                .find(SlipId.of(staff, span.toString()).value())
                .filter(standing -> standing.agency() != null)
                .filter(standing -> !agency.value().equals(standing.agency()))
                .isPresent();
    }
}
