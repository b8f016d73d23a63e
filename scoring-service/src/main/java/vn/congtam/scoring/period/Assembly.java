package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.classification.Performance;
import vn.congtam.roster.Staff;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.unit.WorkScope;
import vn.congtam.scoring.period.PeriodCommand.AddMember;
import vn.congtam.scoring.period.PeriodCommand.Listing;
import vn.congtam.scoring.period.PeriodCommand.LockPeriod;
import vn.congtam.scoring.period.PeriodCommand.Occasion;
import vn.congtam.scoring.period.PeriodCommand.OpenPeriod;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.classification.Classifying;
import vn.congtam.scoring.reference.classification.Governance;
import vn.congtam.scoring.roster.Roster;

/**
 * Puts together what a period is opened with: everybody who serves in the agency on the last day of the span as far as
 * it is known. Who came from another agency within the span is evaluated here (Art. 21), unless that one has ended it.
 */
@Component
class Assembly {
    private final Roster roster;
    private final ReadModel<Standing> standings;
    private final ReadModel<Governance> governances;
    private final Transfers transfers;
    private final Framing framing;
    private final Classifying classifying;
    private final Calendar calendar;

    Assembly(
            Roster roster,
            ReadModel<Standing> standings,
            ReadModel<Governance> governances,
            Transfers transfers,
            Framing framing,
            Classifying classifying,
            Calendar calendar) {
        this.governances = governances;
        this.transfers = transfers;
        this.classifying = classifying;
        this.calendar = calendar;
        this.roster = roster;
        this.standings = standings;
        this.framing = framing;
    }

    /** @param named who alone is rated; nobody for the whole agency */
    OpenPeriod opening(AgencyId agency, Span span, LocalDate due, @Nullable Occasion occasion, List<StaffCode> named) {
        Frame frame = framing.frame(agency, span, due);
        Lineup lineup = lineup(agency, span.last());
        Oversight oversight = oversight(lineup, agency, span, frame.basis());
        List<Member> members = members(lineup, named).stream()
                .filter(member -> transfers
                        .elsewhere(member.staff(), agency, span)
                        .filter(this::hasEnded)
                        .isEmpty())
                .map(oversight::of)
                .toList();
        Map<SubjectKind, Rules> governing = governing(frame, members, named.isEmpty());
        List<Governed> governed = governing.entrySet().stream()
                .map(one -> new Governed(one.getKey(), one.getValue()))
                .toList();
        List<Listing> listings = members.stream()
                .filter(member -> governing.containsKey(member.kind()))
                .map(member -> framing.listing(frame, member, Objects.requireNonNull(governing.get(member.kind()))))
                .map(listing -> fetched(listing, span))
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
                        .map(person -> framing.rules(agency, person.kindOn(span.last()), span))
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

    /**
     * For whom no law is in force is not listed with the others, and does not keep them from being rated; the checklist
     * shows him. Who is named alone must be governed.
     */
    private Map<SubjectKind, Rules> governing(Frame frame, List<Member> members, boolean whole) {
        Map<SubjectKind, Rules> known = new TreeMap<>();
        List<SubjectKind> kinds =
                members.stream().map(Member::kind).distinct().sorted().toList();
        kinds.forEach(kind -> framing.governs(frame, kind).ifPresent(rules -> known.put(kind, rules)));
        boolean enough = whole ? !known.isEmpty() : known.size() == kinds.size();
        if (!enough) kinds.forEach(kind -> framing.governing(frame, kind));
        return known;
    }

    private Listing fetched(Listing listing, Span span) {
        Member member = listing.member();
        return listing.takenFrom(transfers
                .elsewhere(member.staff(), member.agency(), span)
                .map(Standing::agency)
                .map(AgencyId::new)
                .orElse(null));
    }

    /** There he is judged to the end, also where his slip was opened again after the lock of its period. */
    private boolean hasEnded(Standing there) {
        return there.course().locked()
                || Optional.ofNullable(there.agency())
                        .flatMap(agency -> classifying.governance(new AgencyId(agency), there.span()))
                        .filter(Governance::locked)
                        .isPresent();
    }

    AddMember addition(AgencyId agency, Span span, StaffCode staff) {
        if (opened(agency, span).locked()) throw Refusal.PERIOD_LOCKED.refuse();
        return new AddMember(PeriodId.of(agency, span.toString()), listing(agency, span, staff));
    }

    private Governance opened(AgencyId agency, Span span) {
        return governances
                .find(PeriodId.of(agency, span.toString()).value())
                .orElseThrow(() -> Refusal.NOT_OPENED.refuse("/span"));
    }

    void mustServe(AgencyId agency, Span span, StaffCode staff) {
        opened(agency, span);
        if (lineup(agency, span.last()).find(staff).isEmpty())
            throw Refusal.STAFF_NOT_SERVING.refuse("/staff", staff.value());
    }

    /** Of somebody who serves here, and is not evaluated elsewhere. */
    Listing listing(AgencyId agency, Span span, StaffCode staff) {
        Governance opened = opened(agency, span);
        Lineup lineup = lineup(agency, span.last());
        Member member = lineup.member(
                lineup.find(staff).orElseThrow(() -> Refusal.STAFF_NOT_SERVING.refuse("/staff", staff.value())));
        if (transfers.elsewhere(staff, agency, span).filter(this::hasEnded).isPresent())
            throw Refusal.LISTED_ELSEWHERE.refuse("/staff", staff.value());
        Frame frame = framing.frame(agency, span, opened.due(), opened.basis());
        Member overseen = oversight(lineup, agency, span, frame.basis()).of(member);
        return fetched(framing.listing(frame, overseen, framing.governing(frame, member.kind())), span);
    }

    LockPeriod locking(AgencyId agency, Span span, LocalDate today, @Nullable StaffCode onBehalfOf) {
        List<Standing> people = standings.where(Map.of("agency", agency.value(), "span", span.toString()));
        List<StaffCode> gone = transfers.gone(agency, span, people);
        if (!gone.isEmpty()) throw Refusal.MEMBERS_ELSEWHERE.refuse("", codes(gone));
        List<StaffCode> outdated = people.stream()
                .filter(one -> !one.readyToLock())
                .map(Standing::staff)
                .toList();
        Performance performance = classifying.performance(agency, span.toString(), people);
        PeriodId period = PeriodId.of(agency, span.toString());
        LocalDate due = governances.find(period.value()).map(Governance::due).orElse(span.last());
        return new LockPeriod(
                period,
                outdated,
                totals(people),
                performance,
                classifying.besides(period),
                today,
                calendar.endFrom(span, due),
                onBehalfOf);
    }

    private static Map<String, String> totals(List<Standing> people) {
        Map<String, String> totals = new TreeMap<>();
        people.forEach(one -> Optional.ofNullable(one.course().exactTotal())
                .ifPresent(total -> totals.put(one.staff().value(), total)));
        return totals;
    }

    Lineup lineup(AgencyId agency, LocalDate day) {
        Staff all = roster.remembered();
        return new Lineup(
                agency,
                day,
                roster.servingIn(agency, day, all),
                roster.actingFromElsewhere(agency, day, all),
                all,
                roster::similarTasks);
    }

    private static String codes(List<StaffCode> people) {
        return people.stream().map(StaffCode::value).collect(Collectors.joining(", "));
    }
}
