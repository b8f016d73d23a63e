package vn.congtam.reporting.dashboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Entry;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.JudgesAssigned;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact.DecisionWithdrawn;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.JudgesChanged;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.OverrideImposed;
import vn.congtam.events.scoring.SlipFact.OverrideLifted;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.events.scoring.SlipFact.SpanTracked;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Folded;
import vn.congtam.reporting.testing.Log;

class FoldsTest {
    private static final PeriodId PERIOD = PeriodId.of(Commune.AGENCY, Commune.MONTH);
    private static final Tracked TRACKED = Commune.tracked(Commune.MONTH, Grade.GOOD);

    private final Commune commune = new Commune();
    private final Folded<Board> boards = Folded.of(Folds.BOARDS, commune.entries());

    @Test
    void a_decided_slip_shows_the_slips_own_figures() {
        Board lan = boards.get("VC0007/2026-10");
        assertThat(lan.figures()).isEqualTo(Commune.LANS);
        assertThat(lan.decided()).isEqualTo(Grade.GOOD);
        assertThat(lan.progress()).isEqualTo(Progress.DECIDED);
    }

    @Test
    void work_counts_as_it_stood_last() {
        Board lan = boards.get("VC0007/2026-10");
        assertThat(lan.pieces()).hasSize(1).hasEntrySatisfying("t1#2026-10", piece -> {
            assertThat(piece.convertedAssigned()).isEqualByComparingTo("25");
            assertThat(piece.convertedCompleted()).isEqualByComparingTo("22.5");
        });
    }

    @Test
    void who_is_left_unrated_has_a_reason_and_no_grade() {
        Board binh = boards.get("VC0011/2026-10");
        assertThat(binh.unrated()).isEqualTo(Unrated.LEAVE);
        assertThat(binh.decided()).isNull();
    }

    @Test
    void an_opened_slip_without_anything_in_it_is_empty_and_one_with_work_is_not() {
        assertThat(boards.get("VC0015/2026-10").isEmpty()).isTrue();
        assertThat(boards.get("VC0009/2026-10").isEmpty()).isFalse();
        assertThat(boards.get("VC0011/2026-10").isEmpty()).isFalse();
    }

    @Test
    void streams_may_come_in_any_order_as_long_as_each_is_in_its_own() {
        for (long seed = 0; seed < 50; seed++) {
            List<Entry> mixed = mixed(commune.entries(), new Random(seed));
            assertThat(Folded.of(Folds.BOARDS, mixed).all()).as("seed %d", seed).isEqualTo(boards.all());
        }
    }

    @Test
    void work_recorded_before_the_slip_is_opened_stays_on_it_in_whatever_order_the_listing_comes() {
        Member member = Commune.member(Commune.LAN);
        PeriodId period = PeriodId.of(Commune.AGENCY, "2026-11");
        SlipId slip = SlipId.of(Commune.LAN, "2026-11");
        Log log = new Log("scoring", Instant.parse("2026-11-01T01:00:00Z"));
        Entry recorded = log.add("record-work", slip, new WorkRecorded(slip, new TaskId("t9"), line()));
        Entry opened = log.add("open-slip", slip, Commune.opened(slip, "2026-11", member));
        Entry listed = log.add("VC0001", period, Commune.listed(period, "2026-11", member));
        List<List<Entry>> orders = List.of(
                List.of(listed, recorded, opened),
                List.of(recorded, listed, opened),
                List.of(recorded, opened, listed));
        assertThat(orders.stream()
                        .map(order -> Folded.of(Folds.BOARDS, order).get("VC0007/2026-11"))
                        .distinct())
                .singleElement()
                .satisfies(board -> assertThat(board.pieces()).hasSize(1))
                .satisfies(board -> assertThat(board.progress()).isEqualTo(Progress.OPENED));
    }

    @Test
    void a_grade_replaced_after_the_lock_is_the_decided_one_and_a_reopened_slip_has_none() {
        SlipId lan = Commune.slip(Commune.LAN);
        commune.scoring.add("lock-slip", lan, new SlipLocked(lan, PERIOD, Basis.WORK, TRACKED));
        commune.scoring.add("VC0001", lan, replaced(lan));
        assertThat(board("VC0007/2026-10").decided()).isEqualTo(Grade.EXCELLENT);
        assertThat(board("VC0007/2026-10").progress()).isEqualTo(Progress.LOCKED);
        commune.scoring.add("VC0001", lan, new SlipReopened(lan, PERIOD, "Ghi nhầm", null));
        assertThat(board("VC0007/2026-10").decided()).isNull();
        assertThat(board("VC0007/2026-10").progress()).isEqualTo(Progress.REVIEWED);
        assertThat(board("VC0007/2026-10").figures()).isEqualTo(Commune.LANS);
    }

    @Test
    void a_decision_that_a_conclusion_or_the_score_speaks_against_is_outdated_until_neither_does() {
        SlipId lan = Commune.slip(Commune.LAN);
        LocalDate day = LocalDate.of(2026, 10, 20);
        commune.scoring.add("VC0001", lan, new OverrideImposed(lan, Ground.DISCIPLINE, "QĐ 15", day, null));
        assertThat(board("VC0007/2026-10").progress()).isEqualTo(Progress.OUTDATED);
        assertThat(board("VC0007/2026-10").standing()).isNull();
        commune.scoring.add("VC0001", lan, new OverrideLifted(lan, Ground.DISCIPLINE, "QĐ 15", "QĐ 16", "sai", null));
        assertThat(board("VC0007/2026-10").progress()).isEqualTo(Progress.DECIDED);
        assertThat(board("VC0007/2026-10").standing()).isEqualTo(Grade.GOOD);
        commune.scoring.add("record-work", lan, lower(lan));
        assertThat(board("VC0007/2026-10").progress()).isEqualTo(Progress.OUTDATED);
        commune.scoring.add("VC0001", lan, new DecisionWithdrawn(lan, PERIOD, "Nhầm", true, true, null));
        assertThat(board("VC0007/2026-10").progress()).isEqualTo(Progress.REVIEWED);
        assertThat(board("VC0007/2026-10").decided()).isNull();
    }

    @Test
    void a_slip_that_is_opened_again_stands_where_it_was_judged_to() {
        SlipId binh = Commune.slip(Commune.BINH);
        commune.scoring.add("VC0001", binh, new SlipReopened(binh, PERIOD, "Nghỉ ngắn hơn", null));
        assertThat(board("VC0011/2026-10").progress()).isEqualTo(Progress.OPENED);
        commune.scoring.add("VC0002", binh, new SlipReturned(binh, "Thiếu minh chứng", null));
        commune.scoring.add("VC0001", binh, new LeftUnrated(binh, PERIOD, Unrated.LEAVE, "GP 1", false, null));
        commune.scoring.add("VC0001", binh, new DecisionWithdrawn(binh, PERIOD, "Nhầm", false, false, null));
        assertThat(board("VC0011/2026-10").progress()).isEqualTo(Progress.RETURNED);
    }

    private static ScoreChanged lower(SlipId slip) {
        Figures f = Commune.LANS;
        Figures now = new Figures(
                f.state(),
                f.a(),
                f.b(),
                f.c(),
                null,
                null,
                null,
                f.taskPoints(),
                f.generalPoints(),
                new BigDecimal("60"),
                "60",
                Grade.COMPLETED);
        return new ScoreChanged(slip, Commune.MONTH, Commune.member(Commune.LAN), Commune.RULES, now);
    }

    @Test
    void others_judge_once_the_slip_says_so() {
        SlipId lan = Commune.slip(Commune.LAN);
        Member others = Commune.member(Commune.LAN, "van-phong", false, Commune.CHAIR);
        commune.scoring.add("VC0001", PERIOD, new JudgesAssigned(PERIOD, Commune.MONTH, others, "Nghỉ hưu"));
        assertThat(board("VC0007/2026-10").rater()).isEqualTo(Commune.MINH);
        commune.scoring.add("open-slip", lan, new JudgesChanged(lan, others, "Nghỉ hưu"));
        assertThat(board("VC0007/2026-10").rater()).isEqualTo(Commune.CHAIR);
        assertThat(board("VC0007/2026-10").decided()).isEqualTo(Grade.GOOD);
    }

    @Test
    void a_quarter_has_a_board_of_its_own_that_is_not_empty_once_a_month_left_something() {
        SlipId quarter = SlipId.of(Commune.LAN, "2026-Q4");
        Log log = new Log("scoring", Instant.parse("2026-12-01T01:00:00Z"));
        Entry tracked = log.add("track-span", quarter, new SpanTracked(quarter, TRACKED));
        Entry opened = log.add("open-slip", quarter, Commune.opened(quarter, "2026-Q4", Commune.member(Commune.LAN)));
        Board board = Folded.of(Folds.BOARDS, List.of(tracked, opened)).get("VC0007/2026-Q4");
        assertThat(board.month()).isEqualTo("2026-Q4");
        assertThat(board.progress()).isEqualTo(Progress.OPENED);
        assertThat(board.isEmpty()).isFalse();
    }

    @Test
    void work_of_two_months_on_the_slip_of_a_quarter_is_one_task_counted_twice() {
        SlipId quarter = SlipId.of(Commune.LAN, "2026-Q4");
        TaskId task = new TaskId("t9");
        Log log = new Log("scoring", Instant.parse("2026-12-01T01:00:00Z"));
        Line november = line();
        Line december = new Line(
                Commune.LAN,
                "2026-12",
                "2026-Q4",
                november.catalogue(),
                november.product(),
                november.title(),
                november.share(),
                Work.assigned(2));
        List<Entry> entries = List.of(
                log.add("record-work", quarter, new WorkRecorded(quarter, task, november)),
                log.add("record-work", quarter, new WorkRecorded(quarter, task, december)));
        Board board = Folded.of(Folds.BOARDS, entries).get("VC0007/2026-Q4");
        assertThat(board.pieces().values()).extracting(Piece::assigned).containsExactlyInAnyOrder(1, 2);
        assertThat(board.works()).isEqualTo(1);
        assertThat(board.month()).isEqualTo("2026-Q4");
    }

    private Board board(String key) {
        return Folded.of(Folds.BOARDS, commune.entries()).get(key);
    }

    private static GradeReplaced replaced(SlipId slip) {
        return new GradeReplaced(
                slip,
                PERIOD,
                Grade.GOOD,
                Grade.EXCELLENT,
                "Kiến nghị có căn cứ",
                "QĐ 50",
                null,
                null,
                null,
                Basis.WORK,
                TRACKED);
    }

    private static Line line() {
        Product product = new Product("C", "Việc", "văn bản", ComplexityGroup.N1, BigDecimal.TEN, BigDecimal.TWO, true);
        return new Line(
                Commune.LAN,
                "2026-11",
                "2026-11",
                new CatalogueId("dk-2026"),
                product,
                "Việc sớm",
                new BigDecimal("100"),
                Work.assigned(1));
    }

    @Test
    void a_person_serves_where_the_latest_post_begun_by_that_day_is() {
        Person lan = Folded.of(Folds.PEOPLE, commune.entries()).get("VC0007");
        assertThat(lan.on(LocalDate.of(2026, 10, 31)))
                .hasValueSatisfying(at -> assertThat(at.division()).isEqualTo("van-phong"));
        assertThat(lan.on(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(lan.superior()).isEqualTo(Commune.MINH);
    }

    @Test
    void who_is_lent_serves_where_he_is_lent_to_and_who_left_nowhere() {
        AgencyId other = new AgencyId("xa-dien-lac");
        Person lan = Person.joined(null, new StaffJoined(LAN, "Lan", SubjectKind.CIVIL_SERVANT, HOME, day(1)))
                .placed(new Person.Placement(day(1), HOME, "kinh-te", "Địa chính", false))
                .lent(new Seconded(LAN, other, "van-phong", Commune.MINH, day(5), day(20), "QĐ 5"));
        assertThat(lan.on(day(4)))
                .hasValueSatisfying(at -> assertThat(at.agency()).isEqualTo(HOME));
        assertThat(lan.on(day(20)))
                .hasValueSatisfying(at -> assertThat(at.agency()).isEqualTo(other));
        assertThat(lan.on(day(21)))
                .hasValueSatisfying(at -> assertThat(at.agency()).isEqualTo(HOME));
        assertThat(lan.agencies()).containsExactly(HOME, other);
        Person back = lan.back(new SecondmentEnded(LAN, other, day(10), "QĐ 6"));
        assertThat(back.on(day(10)))
                .hasValueSatisfying(at -> assertThat(at.agency()).isEqualTo(HOME));
        Person again = lan.lent(new Seconded(LAN, other, "van-phong", Commune.MINH, day(25), day(30), "QĐ 5"))
                .back(new SecondmentEnded(LAN, other, day(10), "QĐ 6"));
        assertThat(again.on(day(25)))
                .as("what is agreed on for later stands")
                .hasValueSatisfying(at -> assertThat(at.agency()).isEqualTo(other));
        Person gone = lan.left(new StaffLeft(LAN, day(15), Leaving.RETIRED, "QĐ 7"));
        assertThat(gone.on(day(15))).isEmpty();
    }

    @Test
    void an_appointment_begins_on_the_day_as_corrected() {
        Commune told = new Commune();
        PostId post = new PostId("post-moved");
        PostAssigned moved =
                new PostAssigned(LAN, post, Commune.OTHER, "van-phong", "Công chức", false, day(5), "QĐ 8");
        told.indicator.add("VC0900", LAN, moved);
        told.indicator.add("VC0900", LAN, new PostCorrected(LAN, post, day(5), day(12), "QĐ 9"));
        Person lan = Folded.of(Folds.PEOPLE, told.entries()).get("VC0007");
        assertThat(lan.on(day(11)))
                .hasValueSatisfying(at -> assertThat(at.agency()).isEqualTo(HOME));
        assertThat(lan.on(day(12)))
                .hasValueSatisfying(at -> assertThat(at.agency()).isEqualTo(Commune.OTHER));
    }

    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final AgencyId HOME = new AgencyId("xa-dien-khanh");

    private static LocalDate day(int ofMonth) {
        return LocalDate.of(2026, 10, ofMonth);
    }

    @Test
    void agencies_bear_the_names_of_their_divisions() {
        Agency commune = Folded.of(Folds.AGENCIES, this.commune.entries()).get("xa-dien-khanh");
        assertThat(commune.name()).isEqualTo("UBND xã Diên Khánh");
        assertThat(commune.nameOf("kinh-te")).isEqualTo("Phòng Kinh tế");
        assertThat(commune.nameOf("unknown")).isEqualTo("unknown");
    }

    /** Shuffled, then each stream put back into its own order. */
    private static List<Entry> mixed(List<Entry> entries, Random random) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        List<Entry> left = new ArrayList<>(entries);
        List<Entry> mixed = new ArrayList<>();
        for (Entry place : shuffled) {
            Entry next = left.stream()
                    .filter(one -> one.agg().equals(place.agg()))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            mixed.add(next);
        }
        return mixed;
    }
}
