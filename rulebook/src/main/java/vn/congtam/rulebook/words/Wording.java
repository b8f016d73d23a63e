package vn.congtam.rulebook.words;

import static java.util.stream.Collectors.joining;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import vn.congtam.rulebook.ParameterType;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.Schema;
import vn.congtam.rulebook.text.Messages;
import vn.congtam.rulebook.text.Text;

/** How a value is said: constants in words, numbers and days as each language writes them. */
final class Wording {
    private static final Messages MESSAGES = Messages.beside(Wording.class);
    /** Longer lists are not told one by one when nothing is missing from them. */
    private static final int FEW = 4;

    private Wording() {}

    static Text of(String name) {
        return MESSAGES.text(name);
    }

    static Text value(String name, Parameters rules) {
        ParameterType type = Objects.requireNonNull(Schema.TYPES.get(name), name);
        String value = rules.text(name);
        return switch (type.form()) {
            case "one" -> constant(name, value);
            case "some" -> some(name, rules.list(name), type.options());
            case "values" -> shares(value, rules.list(name));
            case "month-day" -> day(MonthDay.parse("--" + value));
            default -> number(value);
        };
    }

    /** A constant that means the same wherever it stands has one word for all. */
    static String key(String name, String constant) {
        String own = name + "." + constant;
        return MESSAGES.has(own) ? own : constant;
    }

    private static Text constant(String name, String constant) {
        return of(key(name, constant));
    }

    private static Text some(String name, List<String> chosen, List<String> options) {
        if (chosen.isEmpty()) return of("none");
        if (chosen.size() > FEW && chosen.size() == options.size()) return MESSAGES.text("all", chosen.size());
        return joined(chosen.stream().map(one -> constant(name, one)).toList());
    }

    private static Text shares(String value, List<String> shares) {
        int range = value.indexOf("..");
        return range < 0
                ? joined(shares.stream().map(Wording::number).toList())
                : MESSAGES.text("range", value.substring(0, range), value.substring(range + 2));
    }

    private static Text day(MonthDay day) {
        return new Text(
                DateTimeFormatter.ofPattern("dd/MM").format(day),
                DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(day));
    }

    private static Text number(String number) {
        return MESSAGES.text("number", number);
    }

    private static Text joined(List<Text> parts) {
        return new Text(joined(parts, Text::vi), joined(parts, Text::en));
    }

    private static String joined(List<Text> parts, Function<Text, String> language) {
        return parts.stream().map(language).collect(joining("; "));
    }
}
