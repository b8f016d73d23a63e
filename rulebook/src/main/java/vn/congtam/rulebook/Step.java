package vn.congtam.rulebook;

import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.text.Text;

/**
 * One step of an explanation.
 *
 * @param rule such as {@code line.quality} or {@code total}
 * @param article the legal basis of the rule
 * @param inputs what the value was made from, in reading order
 * @param value absent where nothing could be computed
 */
public record Step(
        String rule,
        String article,
        Text text,
        SequencedMap<String, String> inputs,
        @Nullable String value) {}
