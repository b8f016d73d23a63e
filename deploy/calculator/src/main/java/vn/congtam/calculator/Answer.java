package vn.congtam.calculator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.text.Text;

/**
 * A score as the fields of an output; decimals are text, what was not computed is null. An answer that is kept is compared
 * with a later one byte by byte, so the fields always stand in the same order.
 */
final class Answer {
    private Answer() {}

    static SequencedMap<String, @Nullable Object> of(Score score) {
        SequencedMap<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("state", score.state());
        answer.put("rules", rules(score));
        components(score, answer);
        answer.put("taskPoints", points(score.taskPoints()));
        answer.put("generalPoints", points(score.generalPoints()));
        answer.put("total", points(score.total()));
        answer.put("grade", score.grade());
        answer.put("exact", exact(score));
        answer.put("explanation", score.explanation().stream().map(Answer::step).toList());
        return answer;
    }

    private static SequencedMap<String, @Nullable Object> rules(Score score) {
        SequencedMap<String, @Nullable Object> rules = new LinkedHashMap<>();
        rules.put("id", score.ruleSetId());
        rules.put("hash", score.ruleSetHash());
        return rules;
    }

    private static void components(Score score, SequencedMap<String, @Nullable Object> answer) {
        answer.put("a", share(score.a()));
        answer.put("b", share(score.b()));
        answer.put("c", share(score.c()));
        answer.put("d", share(score.unitResult()));
        answer.put("đ", share(score.organisation()));
        answer.put("e", share(score.unity()));
    }

    private static SequencedMap<String, @Nullable Object> exact(Score score) {
        SequencedMap<String, @Nullable Object> exact = new LinkedHashMap<>();
        exact.put("taskPoints", text(score.taskPoints()));
        exact.put("total", text(score.total()));
        return exact;
    }

    private static SequencedMap<String, @Nullable Object> step(Step step) {
        SequencedMap<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("rule", step.rule());
        fields.put("article", step.article());
        fields.put("text", sentences(step.text()));
        fields.put("inputs", step.inputs());
        fields.put("value", step.value());
        return fields;
    }

    static SequencedMap<String, String> sentences(Text text) {
        SequencedMap<String, String> sentences = new LinkedHashMap<>();
        sentences.put("vi", text.vi());
        sentences.put("en", text.en());
        return sentences;
    }

    private static @Nullable String share(@Nullable Ratio ratio) {
        return ratio == null ? null : plain(ratio.share());
    }

    private static @Nullable String points(@Nullable Ratio ratio) {
        return ratio == null ? null : plain(ratio.points());
    }

    private static @Nullable String text(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.toString();
    }

    private static String plain(BigDecimal decimal) {
        return decimal.toPlainString();
    }
}
