package vn.congtam.verifier.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.events.scoring.Grade.COMPLETED;
import static vn.congtam.events.scoring.Grade.EXCELLENT;
import static vn.congtam.events.scoring.Grade.GOOD;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.CapOverrun;
import vn.congtam.events.scoring.PeriodFact.Excess;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.MemberWeighed;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipId;

/** The cap of Excellent (Art. 20.5) as the lock kept it, and as it was told when it was exceeded later. */
class CapTest {
    private static final String SPAN = "2026-10";
    private static final PeriodId PERIOD = PeriodId.of(Year.AGENCY, SPAN);
    private static final String RULES = Year.RULE_SET.id();

    @TempDir
    private Path dir;

    @Test
    void a_period_that_kept_the_cap_holds_and_is_counted() {
        Result result = check(locked(EXCELLENT, GOOD, GOOD, GOOD, GOOD, GOOD));
        assertThat(result.wrong()).isEmpty();
        assertThat(result.counts().periods()).isEqualTo(1);
        assertThat(result.counts().governed()).isEqualTo(1);
    }

    @Test
    void a_lock_with_more_excellent_than_may_be_is_named() {
        List<PeriodFact> facts = locked(EXCELLENT, EXCELLENT, GOOD, GOOD, GOOD, GOOD, GOOD);
        Result result = check(facts);
        assertThat(result.wrong())
                .containsExactly(
                        new Wrong("CAP_EXCEEDED", Packed.LOG, position(facts, PeriodLocked.class), RULES + ": 2 > 1"),
                        new Wrong(
                                "CAP_EXCEEDED", Packed.LOG, position(facts, PeriodLocked.class), RULES + " cv: 2 > 1"));
    }

    @Test
    void what_the_lock_closed_is_what_was_settled() {
        List<PeriodFact> facts = locked(EXCELLENT, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD);
        int last = facts.size() - 1;
        MemberClosed closed = (MemberClosed) facts.get(last);
        facts.set(last, new MemberClosed(PERIOD, closed.staff(), SPAN, settled(COMPLETED)));
        assertThat(codes(facts)).containsExactly("SETTLED_OTHERWISE");
        facts.remove(last);
        assertThat(codes(facts)).containsExactly("LOCK_DIFFERS");
    }

    @Test
    void excellent_beyond_the_cap_after_the_lock_are_told_as_they_are() {
        assertThat(codes(lowered(overrun(1, 0)))).isEmpty();
        Result result = check(lowered(overrun(2, 0)));
        assertThat(CaseFileTest.codes(result)).containsExactly("CAP_DIFFERS");
        assertThat(result.wrong().getFirst().where()).startsWith("CapOverrun /excesses");
        assertThat(codes(lowered(null))).containsExactly("CAP_UNTOLD");
    }

    /** What is told of a slip is compared with the slip, where the file has it. */
    @Test
    void a_period_counts_only_what_was_decided_on_the_slip() {
        List<PeriodFact> facts = locked(EXCELLENT, GOOD, GOOD, GOOD, GOOD, GOOD);
        assertThat(CaseFileTest.codes(with(facts, decided(EXCELLENT)).checked(dir)))
                .doesNotContain("SETTLED_OTHERWISE");
        assertThat(CaseFileTest.codes(with(facts, decided(GOOD)).checked(dir))).contains("SETTLED_OTHERWISE");
    }

    static Packed overTheCap() {
        return with(locked(EXCELLENT, EXCELLENT, GOOD, GOOD, GOOD, GOOD, GOOD));
    }

    private static List<PeriodFact> lowered(@Nullable CapOverrun told) {
        List<PeriodFact> facts = locked(EXCELLENT, GOOD, GOOD, GOOD, GOOD, GOOD);
        facts.add(new MemberWeighed(PERIOD, staff(5), COMPLETED));
        if (told != null) facts.add(told);
        return facts;
    }

    private static CapOverrun overrun(int excellent, int allowed) {
        return new CapOverrun(
                PERIOD,
                staff(5),
                List.of(new Excess(RULES, null, excellent, allowed), new Excess(RULES, "cv", excellent, allowed)));
    }

    private static List<PeriodFact> locked(Grade... grades) {
        List<PeriodFact> facts = new ArrayList<>();
        List<Governed> governed = List.of(new Governed(SubjectKind.CIVIL_SERVANT, Year.RULES));
        LocalDate due = LocalDate.of(2026, 11, 5);
        facts.add(new PeriodOpened(PERIOD, Year.AGENCY, SPAN, Basis.WORK, governed, due));
        for (int at = 0; at < grades.length; at++) facts.add(listed(at, due));
        for (int at = 0; at < grades.length; at++) facts.add(new MemberSettled(PERIOD, staff(at), settled(grades[at])));
        facts.add(new PeriodLocked(PERIOD, Year.AGENCY, SPAN));
        for (int at = 0; at < grades.length; at++)
            facts.add(new MemberClosed(PERIOD, staff(at), SPAN, settled(grades[at])));
        return facts;
    }

    private static MemberListed listed(int at, LocalDate due) {
        Member lan = Year.member();
        Member member = new Member(
                staff(at),
                lan.kind(),
                lan.agency(),
                lan.division(),
                lan.post(),
                false,
                "cv",
                lan.rater(),
                lan.decider(),
                lan.managers(),
                List.of());
        return new MemberListed(
                PERIOD, SPAN, Basis.WORK, due, member, Year.RULES, List.of(), List.of(), List.of(), null);
    }

    private static Settlement settled(Grade grade) {
        return new Settlement(grade, grade, null, "90");
    }

    private static StaffCode staff(int at) {
        return new StaffCode("VC000" + (7 - at));
    }

    private static Story decided(Grade grade) {
        SlipId slip = SlipId.of(staff(0), SPAN);
        return Story.of(
                slip,
                List.of(
                        Year.opened(slip, SPAN, Basis.WORK, List.of()),
                        new GradeDecided(slip, PERIOD, grade, grade, "90", null, null, false, null)));
    }

    private static long position(List<PeriodFact> facts, Class<? extends PeriodFact> kind) {
        for (int at = 0; at < facts.size(); at++) if (kind.isInstance(facts.get(at))) return at;
        throw new AssertionError(kind + " is not there");
    }

    private List<String> codes(List<PeriodFact> facts) {
        return CaseFileTest.codes(check(facts));
    }

    private Result check(List<PeriodFact> facts) {
        return with(facts).checked(dir);
    }

    private static Packed with(List<PeriodFact> facts, Story... more) {
        List<Story> all = new ArrayList<>(List.of(Story.of(PERIOD, facts)));
        all.addAll(List.of(more));
        return Packed.of(all, Packed.NOTHING_ADOPTED).ofUnit();
    }
}
