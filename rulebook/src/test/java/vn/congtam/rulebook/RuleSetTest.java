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
        "f1fd8bb6624b4740b96ae78b83099f6381f9b4d87cacad8a0fca6b91957c6b70",
        "7b86c6f035525bf1103974b060028638ac4aed5d830aa8016d88ab623c4e7de7",
        "3edcc2b2b64b99930dba941894d09a841893254c0b70d43f4fb6d709a7e68bd3",
        "e6446fa67d37f4b11e314144aebdf9490646ec6d570a7c85f66665bc78ee467a"
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
