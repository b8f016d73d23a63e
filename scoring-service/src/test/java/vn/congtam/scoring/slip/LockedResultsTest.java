package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Canonical;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.reckoning.Dossier;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Recomputation;
import vn.congtam.reckoning.Recomputed;
import vn.congtam.rulebook.RuleViolation;

/** Whatever comes after the lock, what was locked stays as it is; a failure is repeated with {@code -Dseed=}. */
class LockedResultsTest {
    private static final int HISTORIES = 200;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void print_the_seed() {
        System.out.println("LockedResultsTest -Dseed=" + seed);
    }

    @Test
    void a_locked_slip_comes_to_the_same_bytes_whatever_was_laid_down_since() {
        int locked = 0;
        int moved = 0;
        for (int i = 0; i < HISTORIES; i++) {
            Decrees decrees = new Decrees(random);
            try (History history = new History(random, decrees)) {
                history.lives();
                Map<SlipId, List<SlipFact>> before = history.facts();
                history.goesOn();
                Law law = decrees.read();
                history.facts().forEach((slip, now) -> staysAsItWas(before.getOrDefault(slip, List.of()), now, law));
                Law today = decrees.ofToday();
                List<List<SlipFact>> done = before.values().stream()
                        .filter(facts -> facts.stream().anyMatch(SlipLocked.class::isInstance))
                        .toList();
                locked += done.size();
                moved += (int) done.stream()
                        .filter(facts -> isScoredOtherwise(facts, today))
                        .count();
            }
        }
        System.out.println(locked + " slips locked; " + moved + " would be others by the rules of today");
        assertThat(locked).isGreaterThan(2 * HISTORIES);
        assertThat(moved).as("slips that another rule set would change").isGreaterThan(HISTORIES);
    }

    @Test
    void a_forged_figure_is_found_at_its_place() {
        Decrees decrees = new Decrees(random);
        try (History history = new History(random, decrees)) {
            history.lives();
            history.facts()
                    .values()
                    .forEach(facts -> placesOf(facts, ScoreChanged.class)
                            .forEach(at -> assertThat(wrong(forged(facts, at), decrees.read()))
                                    .containsExactly(at)));
        }
    }

    private static void staysAsItWas(List<SlipFact> before, List<SlipFact> now, Law law) {
        assertThat(texts(now.subList(0, before.size()))).isEqualTo(texts(before));
        assertThat(wrong(now, law)).isEmpty();
        boolean reopened = now.stream().anyMatch(SlipReopened.class::isInstance);
        boolean locked = before.stream().anyMatch(SlipLocked.class::isInstance);
        if (locked && !reopened) assertThat(comesTo(now, law)).isEqualTo(cameTo(before));
    }

    /** What all of its facts come to, those after the lock among them. */
    private static String comesTo(List<SlipFact> facts, Law law) {
        Dossier dossier = new Dossier();
        facts.forEach(dossier::evolve);
        return Canonical.text(dossier.sheet(law).figures());
    }

    private static String cameTo(List<SlipFact> facts) {
        List<Integer> scores = placesOf(facts, ScoreChanged.class);
        return Canonical.text(((ScoreChanged) facts.get(scores.getLast())).figures());
    }

    private static List<Integer> wrong(List<SlipFact> facts, Law law) {
        return Recomputation.of(facts, law).stream()
                .filter(one -> !one.isTheSame())
                .map(Recomputed::at)
                .toList();
    }

    private static boolean isScoredOtherwise(List<SlipFact> facts, Law law) {
        try {
            return wrong(facts, law).stream().map(facts::get).anyMatch(ScoreChanged.class::isInstance);
        } catch (RuleViolation refused) {
            return true;
        }
    }

    private static List<SlipFact> forged(List<SlipFact> facts, int at) {
        ScoreChanged stored = (ScoreChanged) facts.get(at);
        List<SlipFact> all = new ArrayList<>(facts);
        all.set(at, new ScoreChanged(stored.slip(), stored.span(), stored.member(), stored.rules(), better(stored)));
        return all;
    }

    private static Figures better(ScoreChanged stored) {
        Figures f = stored.figures();
        BigDecimal more = Objects.requireNonNullElse(f.total(), BigDecimal.ZERO).add(new BigDecimal("0.01"));
        return new Figures(
                f.state(),
                f.a(),
                f.b(),
                f.c(),
                f.unitResult(),
                f.organisation(),
                f.unity(),
                f.taskPoints(),
                f.generalPoints(),
                more,
                f.exactTotal(),
                f.grade());
    }

    private static List<Integer> placesOf(List<SlipFact> facts, Class<? extends SlipFact> type) {
        return IntStream.range(0, facts.size())
                .filter(at -> type.isInstance(facts.get(at)))
                .boxed()
                .toList();
    }

    private static List<String> texts(List<SlipFact> facts) {
        return facts.stream().map(Canonical::text).toList();
    }
}
