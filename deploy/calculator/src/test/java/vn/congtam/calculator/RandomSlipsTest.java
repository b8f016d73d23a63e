package vn.congtam.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Thousands of slips are computed a second time from outside; a failure is repeated with {@code -Dseed=}. */
class RandomSlipsTest {
    private static final int SLIPS = 5_000;
    private static final List<String> ITEMS =
            List.of("I.1", "I.2", "II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void print_the_seed() {
        System.out.println("RandomSlipsTest -Dseed=" + seed);
    }

    @Test
    void both_agree_to_the_last_digit() {
        ArrayNode slips = JsonMapper.shared().createArrayNode();
        for (int i = 0; i < SLIPS; i++) slips.add(slip());
        Run run = Run.of(slips.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        List<SecondOpinion> ours =
                run.answer().valueStream().map(RandomSlipsTest::told).toList();
        List<SecondOpinion> theirs = slips.valueStream().map(SecondOpinion::of).toList();
        assertThat(ours).hasSize(SLIPS);
        for (int i = 0; i < SLIPS; i++)
            assertThat(ours.get(i)).as(slips.get(i).toString()).isEqualTo(theirs.get(i));
        assertThat(theirs)
                .extracting(SecondOpinion::state)
                .contains("SCORED", "INCOMPLETE", "INSUFFICIENT_DATA", "NOT_RATED");
        assertThat(theirs)
                .extracting(SecondOpinion::grade)
                .contains("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED", null);
    }

    private static SecondOpinion told(JsonNode answer) {
        boolean scored = answer.path("state").asString().equals("SCORED");
        return new SecondOpinion(
                answer.path("state").asString(),
                text(answer.path("grade")),
                scored ? text(answer.at("/exact/taskPoints")) : null,
                scored ? text(answer.at("/exact/total")) : null,
                scored ? text(answer.path("total")) : null);
    }

    private static @org.jspecify.annotations.Nullable String text(JsonNode of) {
        return of.isString() ? of.asString() : null;
    }

    private ObjectNode slip() {
        ObjectNode slip = JsonMapper.shared().createObjectNode();
        String rules = any("nd335-2025/1", "nd335-2025/1-per-line", "nd335-2025/1-free-leadership");
        slip.put("rules", rules);
        boolean leader = random.nextBoolean();
        slip.put("leader", leader);
        general(slip);
        if (leader) lead(slip, rules.endsWith("free-leadership"));
        ArrayNode lines = slip.putArray("lines");
        for (int i = random.nextInt(6); i > 0; i--) lines.add(line("C-" + i));
        if (oneOf(8))
            slip.putArray("overrides")
                    .addObject()
                    .put("ground", any("DISCIPLINE", "DEGRADATION", "CORRUPTION"))
                    .put("document", "QĐ 15")
                    .put("date", "2026-10-02");
        if (oneOf(20))
            slip.putObject("notRated").put("reason", any("MATERNITY", "LEAVE", "NEW", "TRANSFERRED", "OTHER"));
        return slip;
    }

    private void general(ObjectNode slip) {
        switch (random.nextInt(8)) {
            case 0 -> {}
            case 1, 2, 3 -> slip.put("generalPoints", halves(60));
            default -> {
                ArrayNode items = slip.putArray("general");
                ITEMS.forEach(item -> items.add(item(item)));
            }
        }
    }

    private ObjectNode item(String name) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("item", name)
                .put("points", halves(name.startsWith("I.") ? 10 : 5))
                .put("comment", "nhận xét")
                .put("evidence", "BC 12");
    }

    private void lead(ObjectNode slip, boolean free) {
        for (String one : List.of("unitResult", "organisation", "unity"))
            if (!oneOf(20)) slip.put(one, free ? "0." + random.nextInt(1000) : any("1", "0.5"));
    }

    private ObjectNode line(String code) {
        int assigned = random.nextInt(40);
        int failures = random.nextInt(7);
        int late = random.nextInt(7);
        boolean whole = random.nextBoolean();
        return JsonMapper.shared()
                .createObjectNode()
                .put("code", code)
                .put("factor", any("1", "0.8", "1.5", "16", "0.3333", "2.75"))
                .put("assigned", assigned)
                .put("completed", whole ? assigned : random.nextInt(assigned + 1))
                .put("qualityFailures", failures)
                .put("qualityFailuresExempted", random.nextInt(failures + 1))
                .put("lateTimes", late)
                .put("lateTimesExempted", random.nextInt(late + 1));
    }

    private String halves(int most) {
        int count = IntStream.of(random.nextInt(most + 1), random.nextInt(most + 1))
                .max()
                .orElse(0);
        return count / 2 + (count % 2 == 0 ? "" : ".5");
    }

    private boolean oneOf(int many) {
        return random.nextInt(many) == 0;
    }

    private String any(String... some) {
        return some[random.nextInt(some.length)];
    }
}
