package vn.congtam.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.congtam.bench.ratio.Length;

/**
 * The command line of {@code kpi bench}.
 *
 * @param which in the order in which they were asked for, all if none was
 */
record Options(List<String> which, Length length, Optional<Path> out) {
    static final String USAGE = "usage: kpi bench [P1 P2 P3 P4 P5 P6] [--seconds S] [--out FILE]";
    private static final int HOUR = 3_600;

    static Options parse(List<String> words, List<String> known) {
        Arguments arguments = Arguments.of(words, Set.of("--seconds", "--out"), USAGE);
        OptionalInt seconds = arguments.number("--seconds", HOUR);
        return new Options(
                which(arguments.words(), known),
                seconds.isPresent() ? Length.ofSeconds(seconds.getAsInt()) : Length.FULL,
                arguments.file("--out"));
    }

    private static List<String> which(List<String> asked, List<String> known) {
        List<String> which = new ArrayList<>();
        for (String word : asked) {
            String id = word.toUpperCase(Locale.ROOT);
            if (!known.contains(id)) {
                throw new Misused("không có phép đo \"" + word + "\"", "there is no benchmark \"" + word + "\"", USAGE);
            }
            if (!which.contains(id)) which.add(id);
        }
        return which.isEmpty() ? known : which;
    }
}
