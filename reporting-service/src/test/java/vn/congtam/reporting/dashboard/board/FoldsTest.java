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
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Folded;
import vn.congtam.reporting.testing.Log;

class FoldsTest {
    private static final Rules RULES = new Rules("nd335-2025/1", "0".repeat(64));

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
        assertThat(lan.pieces()).hasSize(1).hasEntrySatisfying("t1", piece -> {
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
        Member member = new Member(
                Commune.LAN, Commune.AGENCY, "van-phong", new PostId("p"), false, Commune.MINH, Commune.CHAIR);
        PeriodId period = PeriodId.of(Commune.AGENCY, "2026-11");
        SlipId slip = SlipId.of(Commune.LAN, "2026-11");
        Log log = new Log("scoring", Instant.parse("2026-11-01T01:00:00Z"));
        Entry recorded = log.add("record-work", slip, new WorkRecorded(slip, new TaskId("t9"), line()));
        Entry opened = log.add("open-slip", slip, new SlipOpened(slip, "2026-11", member, RULES));
        Entry listed = log.add("VC0001", period, new MemberListed(period, "2026-11", member, RULES));
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

    private static Line line() {
        Product product = new Product("C", "Việc", "văn bản", ComplexityGroup.N1, BigDecimal.TEN, BigDecimal.TWO);
        return new Line(
                Commune.LAN,
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
