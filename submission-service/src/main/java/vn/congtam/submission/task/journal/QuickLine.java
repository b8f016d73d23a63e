package vn.congtam.submission.task.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line about a day: perhaps how many, perhaps of which product, and what it was, such as {@code 3 C-20 hồ sơ thôn Đông}.
 *
 * @param product none where the line names none
 */
record QuickLine(int quantity, @Nullable String product, String text) {
    private static final int MOST = 1000;

    /** @param product the code as the catalogue writes it, for a word that is one in whatever letters */
    static QuickLine of(String line, Function<String, Optional<String>> product) {
        List<String> words = List.of(line.strip().split("\\s+"));
        Optional<Integer> quantity = quantity(words);
        List<String> after = quantity.isPresent() ? words.subList(1, words.size()) : words;
        Optional<String> code = after.stream()
                .limit(1)
                .flatMap(word -> product.apply(word).stream())
                .findFirst();
        List<String> rest = code.isPresent() ? after.subList(1, after.size()) : after;
        return new QuickLine(quantity.orElse(1), code.orElse(null), String.join(" ", rest));
    }

    /** A number alone is no quantity of anything. */
    private static Optional<Integer> quantity(List<String> words) {
        return words.stream()
                .limit(1)
                .filter(first -> words.size() > 1 && first.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .filter(number -> number <= MOST)
                .findFirst();
    }
}
