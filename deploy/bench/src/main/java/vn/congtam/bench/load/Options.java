package vn.congtam.bench.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.congtam.bench.Arguments;
import vn.congtam.bench.Misused;

/**
 * The command line of {@code kpi load}.
 *
 * @param rate requests a second
 * @param port if another than that of the last start
 */
record Options(int rate, Duration time, OptionalInt port, Path data, Optional<Path> out) {
    static final String USAGE = "usage: kpi load --rate R --seconds S [--port N] [--data DIR] [--out FILE]";
    private static final int MOST_A_SECOND = 20_000;
    private static final int HOUR = 3_600;
    private static final int PORTS = 65_535;

    static Options parse(List<String> words) {
        Arguments arguments = Arguments.of(words, Set.of("--rate", "--seconds", "--port", "--data", "--out"), USAGE);
        if (!arguments.words().isEmpty()) {
            String word = arguments.words().getFirst();
            throw new Misused("không hiểu \"" + word + "\"", "cannot make sense of \"" + word + "\"", USAGE);
        }
        return new Options(
                needed(arguments, "--rate", MOST_A_SECOND),
                Duration.ofSeconds(needed(arguments, "--seconds", HOUR)),
                arguments.number("--port", PORTS),
                Path.of(arguments.text("--data").filter(name -> !name.isBlank()).orElse(".kpi")),
                arguments.file("--out"));
    }

    private static int needed(Arguments arguments, String name, int most) {
        return arguments
                .number(name, most)
                .orElseThrow(() -> new Misused("thiếu " + name, name + " is missing", USAGE));
    }
}
