package vn.congtam.scoring.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.text.Text;
import vn.congtam.scoring.closing.Movement.Moved;
import vn.congtam.scoring.closing.Term.Asked;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.roster.Incumbents;
import vn.congtam.scoring.roster.Roster;

/**
 * What is left to do before a span can be locked: everybody in it, those without any record too.
 *
 * @param daysLeft until it is due; negative when it is overdue
 * @param counts of people by state
 * @param unfinished whose work is not due yet, or waits to be assessed, or who asked for an exemption; locked now it counts as
 *     not completed, or as missed
 * @param gone who is listed and serves in another agency now; their slips are to be passed on
 * @param missing who serves here and is not listed
 * @param changed who has another post or leads by now, or in whose span other shorter ones count than when they were listed
 * @param additions asked for after the lock, and not answered
 * @param ceilings leaders graded above a ceiling, or while it is not known; whether that blocks is for the rules
 */
record Checklist(
        String period,
        AgencyId agency,
        String span,
        LocalDate due,
        long daysLeft,
        List<Governed> rules,
        boolean reported,
        boolean reportedLate,
        @Nullable LocalDate publishedOn,
        boolean locked,
        boolean readyToLock,
        long version,
        Map<Standing.State, Integer> counts,
        List<Text> ceilings,
        List<Unfinished> unfinished,
        List<Moved> gone,
        List<Moved> missing,
        List<Moved> changed,
        List<Asked> additions,
        List<Person> people) {

    /**
     * Whose work would count as not completed though nobody missed anything.
     *
     * @param notDue lines that are due today or later
     * @param inReview lines that were handed in, and wait for who assesses them
     * @param claims requests for an exemption that wait to be decided
     */
    record Unfinished(StaffCode staff, String name, int notDue, int inReview, int claims) {}

    /** Whose evaluation keeps the span from being locked. */
    public List<Person> left() {
        return people.stream().filter(person -> !person.settled()).toList();
    }

    /** Whose locked result a conclusion told since, or the agency's own grade, does not allow. */
    public List<Person> toCorrect() {
        return people.stream().filter(Person::challenged).toList();
    }

    /** Everybody of whom it tells anything, also who is on no list. */
    List<StaffCode> told() {
        return Stream.of(
                        people.stream().map(Person::staff),
                        Stream.of(gone, missing, changed).flatMap(List::stream).map(Moved::staff),
                        unfinished.stream().map(Unfinished::staff),
                        additions.stream().map(Asked::staff))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /**
     * @param rater who reviews today, or was to where nothing is left to do; nobody while the office is vacant; likewise the decider
     * @param challenged whether something told after the lock does not allow the result
     */
    record Person(
            StaffCode staff,
            String name,
            String division,
            boolean leader,
            @Nullable StaffCode rater,
            @Nullable StaffCode decider,
            Standing.State state,
            int works,
            @Nullable BigDecimal total,
            @Nullable Grade computed,
            @Nullable Grade decided,
            @Nullable Unrated unrated,
            boolean challenged) {

        boolean settled() {
            return EnumSet.of(Standing.State.DECIDED, Standing.State.UNRATED, Standing.State.LOCKED)
                    .contains(state);
        }

        static Person of(Standing standing, Member member, boolean challenged, Incumbents now) {
            boolean closed = standing.course().locked() && !challenged;
            Figures figures = standing.course().figures();
            return new Person(
                    standing.staff(),
                    now.name(standing.staff()),
                    member.division(),
                    member.leader(),
                    closed ? member.rater() : now.rater(member).orElse(null),
                    closed ? member.decider() : now.decider(member).orElse(null),
                    standing.state(),
                    standing.tasks().size(),
                    figures == null ? null : figures.total(),
                    figures == null ? null : figures.grade(),
                    standing.course().decided(),
                    standing.course().unrated(),
                    challenged);
        }
    }

    /** @param challenged whose locked results are */
    static Checklist of(
            Term term,
            List<Standing> standings,
            List<StaffCode> challenged,
            List<Text> ceilings,
            List<Unfinished> unfinished,
            List<Moved> gone,
            List<Moved> missing,
            List<Moved> changed,
            LocalDate today,
            Roster roster) {
        Incumbents now =
                roster.incumbents(Span.parse(term.span()).last(), today).where(_ -> term.lockedAt() != null);
        return new Checklist(
                term.period().value(),
                term.agency(),
                term.span(),
                term.due(),
                ChronoUnit.DAYS.between(today, term.due()),
                term.rules(),
                term.reported(),
                term.reportedLate(),
                term.publishedOn(),
                term.lockedAt() != null,
                term.lockedAt() == null
                        && isListRight(gone, missing, changed)
                        && standings.stream().allMatch(Standing::readyToLock),
                term.version(),
                counts(standings),
                ceilings,
                unfinished,
                gone,
                missing,
                changed,
                term.additions(),
                standings.stream()
                        .map(one -> Person.of(
                                one, Objects.requireNonNull(one.member()), challenged.contains(one.staff()), now))
                        .sorted(Comparator.comparing(Person::state)
                                .thenComparing(person -> person.staff().value()))
                        .toList());
    }

    /** Who is not listed keeps nobody waiting where nobody is to rate him, or another agency does. */
    static boolean isListRight(List<Moved> gone, List<Moved> missing, List<Moved> changed) {
        return gone.isEmpty() && changed.isEmpty() && missing.stream().noneMatch(Moved::awaited);
    }

    private static Map<Standing.State, Integer> counts(List<Standing> standings) {
        Map<Standing.State, Integer> counts = new EnumMap<>(Standing.State.class);
        for (Standing.State state : Standing.State.values()) counts.put(state, 0);
        standings.forEach(standing -> counts.merge(standing.state(), 1, Integer::sum));
        return counts;
    }
}
