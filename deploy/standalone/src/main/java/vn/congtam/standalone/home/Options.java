package vn.congtam.standalone.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The command line of {@code kpi run}.
 *
 * @param sample none if not said
 * @param people how many the sample province has, if said
 */
public record Options(int port, Path data, Optional<SampleKind> sample, OptionalInt people) {
    private static final List<String> NAMES = List.of("--port", "--data", "--sample", "--people");
    private static final int MOST_PEOPLE = 100_000;
    public static final String USAGE =
            "usage: kpi run [--port 8080] [--data DIR] [--sample commune|province|none] [--people N]";

    public static boolean askForHelp(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h");
    }

    public static Options parse(List<String> arguments) {
        Options options = new Options(8080, Path.of(".kpi"), Optional.empty(), OptionalInt.empty());
        for (int at = 0; at < arguments.size(); at += 2) {
            String name = arguments.get(at);
            if (!NAMES.contains(name)) {
                throw wrong("unknown " + (name.startsWith("-") ? "option " : "argument ") + name);
            }
            if (at + 1 == arguments.size()) {
                throw wrong(name + " needs a value");
            }
            options = options.with(name, arguments.get(at + 1));
        }
        return options.checked();
    }

    /** Other samples have as many people as they have posts. An installation of before keeps its own number. */
    private Options checked() {
        if (people.isPresent() && sample.filter(SampleKind.PROVINCE::equals).isEmpty()) {
            throw wrong("--people goes with --sample province");
        }
        return this;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--port" -> new Options(number(name, value, 65_535), data, sample, people);
            case "--data" -> new Options(port, folder(value), sample, people);
            case "--sample" -> new Options(port, data, Optional.of(kind(value)), people);
            case "--people" -> new Options(port, data, sample, OptionalInt.of(number(name, value, MOST_PEOPLE)));
            default -> throw new IllegalStateException(name);
        };
    }

    private static int number(String name, String value, int most) {
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw wrong(name + " must be a number from 1 to " + most + ", not \"" + value + "\"");
        }
        return Integer.parseInt(value);
    }

    private static Path folder(String value) {
        if (value.isBlank()) {
            throw wrong("--data needs the name of a folder");
        }
        return Path.of(value);
    }

    private static SampleKind kind(String value) {
        return SampleKind.of(value)
                .orElseThrow(() -> wrong("--sample must be commune, province or none, not \"" + value + "\""));
    }

    private static CannotStart wrong(String what) {
        return CannotStart.misused(what + System.lineSeparator() + USAGE);
    }
}
