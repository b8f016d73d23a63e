package vn.congtam.indicator.indicatorset.lint;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.congtam.rulebook.text.Resource;

/** Words of business that say nothing of serving citizens, from {@code jargon.properties}, with what to say instead. */
final class Jargon {
    private static final List<Word> WORDS = Resource.read(Jargon.class, "jargon.properties").entrySet().stream()
            .map(Word::of)
            .toList();

    private Jargon() {}

    /** @param instead in Vietnamese and English */
    record Word(String word, Pattern pattern, String vi, String en) {
        private static Word of(Map.Entry<String, String> line) {
            String word = line.getKey().replace('_', ' ');
            String[] instead = line.getValue().split("\\|");
            String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])";
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new Word(word, Pattern.compile(whole, flags), instead[0].strip(), instead[1].strip());
        }
    }

    static List<Word> in(String text) {
        return WORDS.stream()
                .filter(word -> word.pattern().matcher(text).find())
                .toList();
    }
}
