package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.Slips.DECREE;
import static vn.congtam.rulebook.Slips.FREE;
import static vn.congtam.rulebook.Slips.PER_LINE;

import java.util.HashSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    @Test
    void four_are_shipped_and_found_by_id() {
        assertThat(RuleSet.shipped()).containsExactly(DECREE, PER_LINE, FREE, RuleSet.of("nd233-2026/1"));
        assertThat(RuleSet.of(RuleSet.DEFAULT)).isSameAs(DECREE).hasToString("nd335-2025/1");
    }

    /** A changed hash means that published rules were edited: add a new rule set instead. */
    @Test
    void published_rules_are_never_edited() {
        assertThat(RuleSet.shipped()).extracting(RuleSet::hash).containsExactly(GOLDEN);
    }

    private static final String[] GOLDEN = {
        "eac06dbf7e8ac072094b24757fc4addb639b1b04ed626cbbf62afb21900e99a0",
        "438333ed1f9d860affb595befd6bbb56402d9e426b372a8f9f0f298062a90dc6",
        "55fb77a65df13b3c71ada6125899cd3c11890b42040b38d2e9030dbd80178f83",
        "d46596bed99a85702269019df6b4673006765e2dca616a08c959d328a29cc93c"
    };

    @Test
    void a_variant_differs_from_the_default_only_in_what_it_names() {
        var differing = new HashSet<>(PER_LINE.parameters().entrySet());
        differing.removeAll(DECREE.parameters().entrySet());
        assertThat(differing)
                .extracting(java.util.Map.Entry::getKey)
                .containsExactlyInAnyOrder("base", "id", "title.vi", "title.en", "deduction.scope");
        assertThat(FREE.parameters())
                .containsEntry("deduction.scope", "PER_UNIT")
                .containsEntry("leadership.đ", "0..1");
    }

    @Test
    void every_rule_has_its_legal_basis() {
        assertThat(DECREE.parameters().keySet()).contains("article.line.quality", "article.override", "article.grade");
        assertThat(DECREE.parameters().get("article.override")).isEqualTo("Khoản 4 Điều 20 Nghị định 335/2025/NĐ-CP");
    }

    @Test
    void it_has_a_title_in_both_languages() {
        assertThat(DECREE.title().vi()).startsWith("Nghị định 335");
        assertThat(DECREE.title().en()).startsWith("Decree 335");
    }

    @Test
    void the_hash_is_over_sorted_lines() {
        TreeMap<String, String> content = new TreeMap<>();
        content.put("b", "2");
        content.put("a", "1");
        Parameters parameters = new Parameters(content);
        assertThat(parameters.canonical()).isEqualTo("a=1\nb=2\n");
        assertThat(parameters.hash()).isEqualTo("4a73850fde34aad40ff8649b93a66523a5fe744357a3931caea0f10609d0d930");
    }

    @Test
    void a_score_names_the_rules_it_was_made_by() {
        Score score = PER_LINE.score(Slips.lan("30"));
        assertThat(score.ruleSetId()).isEqualTo("nd335-2025/1-per-line");
        assertThat(score.ruleSetHash()).isEqualTo(PER_LINE.hash());
    }
}
