package vn.congtam.rulebook.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.rulebook.Local.english;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.exact.Ratio;

class RankingTest {
    private static final Ranking RANKING = Ranking.by(RuleSet.of(RuleSet.DEFAULT));
    private static final List<Candidate> FIVE = List.of(
            candidate("E", "90"),
            candidate("D", "91"),
            candidate("C", "91"),
            candidate("B", "91"),
            candidate("A", "95"));

    private static Candidate candidate(String key, String total) {
        return new Candidate(key, Ratio.of(total));
    }

    private static Places keep(long places, @Nullable ApprovedOrder order) {
        return RANKING.keep(FIVE, places, order);
    }

    private static ApprovedOrder order(String... keys) {
        return new ApprovedOrder(List.of(keys), "QĐ-3");
    }

    @Test
    void the_best_keep_it() {
        Places places = keep(1, null);
        assertThat(places.kept()).containsExactly("A");
        assertThat(places.yields()).containsExactly("B", "C", "D", "E");
        assertThat(places.undecided()).isEmpty();
        assertThat(english(places.explanation()))
                .startsWith(
                        "A: 95 points, among the 1 who keep Excellent.",
                        "B: 91 points, not among the 1 who keep Excellent.");
    }

    @Test
    void a_tie_that_fits_needs_no_order() {
        assertThat(keep(4, null).kept()).containsExactly("A", "B", "C", "D");
        assertThat(keep(9, null).kept()).containsExactly("A", "B", "C", "D", "E");
        assertThat(keep(0, null).yields()).hasSize(5);
    }

    @Test
    void a_tie_at_the_limit_without_an_order_is_undecided() {
        Places places = keep(2, null);
        assertThat(places.kept()).containsExactly("A");
        assertThat(places.undecided()).containsExactly("B", "C", "D");
        assertThat(places.yields()).containsExactly("E");
        assertThat(english(places.explanation()).get(1)).contains("tied with others at the limit of 2");
    }

    @Test
    void the_approved_order_decides_a_tie() {
        Places places = keep(3, order("D", "X", "C", "B"));
        assertThat(places.kept()).containsExactly("A", "D", "C");
        assertThat(places.yields()).containsExactly("B", "E");
        assertThat(english(places.explanation()))
                .contains(
                        "C: 91 points, tied with others; keeps Excellent by the order approved in document QĐ-3.",
                        "B: 91 points, tied with others; does not keep Excellent by the order approved in document QĐ-3.");
    }

    @Test
    void it_never_puts_anybody_before_a_better_one() {
        assertThat(keep(1, order("E", "D", "C", "B", "A")).kept()).containsExactly("A");
    }

    @Test
    void an_order_that_does_not_name_all_of_the_tied_decides_nothing() {
        Places places = keep(2, order("D", "B"));
        assertThat(places.undecided()).containsExactly("D", "B", "C");
        assertThat(places.kept()).containsExactly("A");
    }

    @Test
    void the_unrounded_total_counts() {
        List<Candidate> close = List.of(new Candidate("A", Ratio.of("90.001")), new Candidate("B", Ratio.of("90.002")));
        assertThat(RANKING.keep(close, 1, null).kept()).containsExactly("B");
    }

    @Test
    void bad_input_is_refused_at_its_place() {
        List<Candidate> twice = List.of(candidate("A", "90"), candidate("A", "91"));
        assertThatThrownBy(() -> RANKING.keep(twice, -1, new ApprovedOrder(List.of("A", "A"), " ")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(Local.wrong(refusal.violations()))
                                .containsExactly(
                                        "NEGATIVE /places",
                                        "KEY_REPEATED /candidates/1/key",
                                        "KEY_REPEATED /order/keys/1",
                                        "DOCUMENT_MISSING /order/document"));
    }

    @Test
    void the_order_of_storage_never_matters_and_a_complete_order_leaves_nothing_open() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("RankingTest -Dseed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<Candidate> all = new ArrayList<>();
            for (int k = random.nextInt(12); k >= 0; k--) all.add(candidate("VC" + k, "9" + random.nextInt(4)));
            List<String> approved =
                    new ArrayList<>(all.stream().map(Candidate::key).toList());
            Collections.shuffle(approved, random);
            int places = random.nextInt(all.size() + 2);
            ApprovedOrder order = new ApprovedOrder(approved, "QĐ");
            Places kept = RANKING.keep(all, places, order);
            Places without = RANKING.keep(all, places, null);
            all.sort(Comparator.comparing(Candidate::total)
                    .reversed()
                    .thenComparing(one -> approved.indexOf(one.key())));
            List<String> sorted = all.stream().map(Candidate::key).toList();
            assertThat(kept.kept()).isEqualTo(sorted.subList(0, Math.min(places, sorted.size())));
            assertThat(kept.yields()).isEqualTo(sorted.subList(Math.min(places, sorted.size()), sorted.size()));
            assertThat(RANKING.keep(all, places, null)).isEqualTo(without);
            assertThat(kept.kept()).containsAll(without.kept());
        }
    }
}
