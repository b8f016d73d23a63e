package vn.congtam.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A command line in its parts.
 *
 * @param words those that are no options
 * @param usage told with whatever is wrong
 */
public record Arguments(List<String> words, Map<String, String> options, String usage) {

    public static boolean askForHelp(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h");
    }

    /** @param known names of options, each of which has a value */
    public static Arguments of(List<String> arguments, Set<String> known, String usage) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int at = 0; at < arguments.size(); at++) {
            String name = arguments.get(at);
            if (!name.startsWith("-")) {
                words.add(name);
                continue;
            }
            if (!known.contains(name)) throw new Misused("không có tùy chọn " + name, "unknown option " + name, usage);
            if (at + 1 == arguments.size()) {
                throw new Misused(name + " cần một giá trị", name + " needs a value", usage);
            }
            if (options.put(name, arguments.get(++at)) != null) {
                throw new Misused(name + " bị lặp lại", name + " is given twice", usage);
            }
        }
        return new Arguments(words, options, usage);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** A whole number from 1 to so many. */
    public OptionalInt number(String name, int most) {
        String value = options.get(name);
        if (value == null) return OptionalInt.empty();
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new Misused(
                    name + " phải là số từ 1 đến " + most + ", không phải \"" + value + "\"",
                    name + " must be a number from 1 to " + most + ", not \"" + value + "\"",
                    usage);
        }
        return OptionalInt.of(Integer.parseInt(value));
    }

    /** A file that can be written: found out before minutes are spent on what is to go into it. */
    public Optional<Path> file(String name) {
        Optional<Path> file = text(name).map(Path::of);
        file.filter(one -> !isWritable(one.toAbsolutePath())).ifPresent(one -> {
            throw new Misused("không ghi được vào " + one, "cannot write to " + one, usage);
        });
        return file;
    }

    private static boolean isWritable(Path file) {
        Path folder = file.getParent();
        return folder != null
                && Files.isDirectory(folder)
                && Files.isWritable(folder)
                && !Files.isDirectory(file)
                && (Files.notExists(file) || Files.isWritable(file));
    }
}
