package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.unit.WorkScope;
import vn.congtam.scoring.period.PeriodCommand.AddMember;
import vn.congtam.scoring.period.PeriodCommand.Listing;
import vn.congtam.scoring.period.PeriodCommand.LockPeriod;
import vn.congtam.scoring.period.PeriodCommand.Occasion;
import vn.congtam.scoring.period.PeriodCommand.OpenPeriod;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.classification.Classifying;
import vn.congtam.scoring.reference.classification.Performance;
import vn.congtam.scoring.roster.Roster;

/**
 * Puts together what a period is opened with: everybody who serves in the agency on the last day of the span as far as
 * it is known. Who left for another agency within the span is evaluated there (Art. 21).
 */
@Component
class Assembly {
    private final Roster roster;
    private final ReadModel<Standing> standings;
    private final Framing framing;
    private final Classifying classifying;
    private final Calendar calendar;

    Assembly(
            Roster roster, ReadModel<Standing> standings, Framing framing, Classifying classifying, Calendar calendar) {
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
                .filter(member -> !isListedElsewhere(member.staff(), agency, span))
                .map(oversight::of)
                .toList();
        Map<SubjectKind, Governing> governing = new TreeMap<>();
        members.forEach(member -> governing.computeIfAbsent(member.kind(), kind -> framing.governing(frame, kind)));
        List<Governed> governed = governing.entrySet().stream()
                .map(one -> new Governed(one.getKey(), one.getValue().rules()))
                .toList();
        List<Listing> listings = members.stream()
                .map(member -> framing.listing(frame, member, Objects.requireNonNull(governing.get(member.kind()))))
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

    AddMember addition(AgencyId agency, Span span, StaffCode staff, LocalDate due) {
        Lineup lineup = lineup(agency, span.last());
        Member member = lineup.member(
                lineup.find(staff).orElseThrow(() -> Refusal.STAFF_NOT_SERVING.refuse("/staff", staff.value())));
        if (isListedElsewhere(staff, agency, span)) throw Refusal.LISTED_ELSEWHERE.refuse("/staff", staff.value());
        Frame frame = framing.frame(agency, span, due);
        Governing governing = framing.governing(frame, member.kind());
        Member overseen = oversight(lineup, agency, span, frame.basis()).of(member);
        return new AddMember(PeriodId.of(agency, span.toString()), framing.listing(frame, overseen, governing));
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

    Lineup lineup(AgencyId agency, LocalDate day) {
        return new Lineup(
                agency,
                day,
                roster.servingIn(agency, day),
                roster.actingFromElsewhere(agency, day),
                roster.staff(),
                roster::similarTasks);
    }

    private boolean isListedElsewhere(StaffCode staff, AgencyId agency, Span span) {
        return standings
                .find(SlipId.of(staff, span.toString()).value())
                .filter(standing -> standing.agency() != null)
                .filter(standing -> !agency.value().equals(standing.agency()))
                .isPresent();
    }
}
