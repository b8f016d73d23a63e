package vn.congtam.reporting.history.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final String ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    private static final String PERIOD = "period/xa-dien-khanh/2026-10";
    private static final List<String> PEOPLE =
            IntStream.range(0, 40).mapToObj(n -> "VC%04d".formatted(n)).toList();

    @Test
    void anybody_can_draw_again_with_sha_256_alone() throws Exception {
        String seed = sha256("congtam.vn/sample@v1\n" + ROOT + "\n" + PERIOD + "\n");
        Map<String, String> lots = new HashMap<>();
        for (String one : PEOPLE) lots.put(one, sha256(seed + "\n" + one + "\n"));
        List<String> drawn =
                PEOPLE.stream().sorted(Comparator.comparing(lots::get)).limit(5).toList();
        assertThat(Draw.of(ROOT, PERIOD).seed()).isEqualTo(seed);
        assertThat(Draw.of(ROOT, PERIOD).from(PEOPLE, 5)).isEqualTo(drawn);
    }

    @Test
    void a_larger_draw_begins_with_the_smaller_and_the_order_of_the_list_does_not_count() {
        Draw draw = Draw.of(ROOT, PERIOD);
        assertThat(draw.from(PEOPLE.reversed(), 9))
                .startsWith(draw.from(PEOPLE, 5).toArray(String[]::new));
        assertThat(draw.from(PEOPLE, 100)).containsExactlyInAnyOrderElementsOf(PEOPLE);
    }

    @Test
    void another_root_or_another_period_is_another_draw() {
        List<String> drawn = Draw.of(ROOT, PERIOD).from(PEOPLE, 10);
        assertThat(Draw.of(ROOT.replace('4', '5'), PERIOD).from(PEOPLE, 10)).isNotEqualTo(drawn);
        assertThat(Draw.of(ROOT, PERIOD + "1").from(PEOPLE, 10)).isNotEqualTo(drawn);
    }

    /** Of many roots each person is drawn about as often as the others. */
    @Test
    void nobody_is_favoured() {
        Map<String, Integer> times = new HashMap<>();
        for (int n = 0; n < 4_000; n++)
            Draw.of("root" + n, PERIOD).from(PEOPLE, 4).forEach(one -> times.merge(one, 1, Integer::sum));
        assertThat(times.values())
                .hasSize(40)
                .allSatisfy(count -> assertThat(count).isBetween(300, 500));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
