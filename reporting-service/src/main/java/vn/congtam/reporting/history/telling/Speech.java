package vn.congtam.reporting.history.telling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.congtam.events.Id;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.page.Formats;
import vn.congtam.reporting.reference.SpanWords;

/**
 * One language, with the names that are used in it.
 *
 * @param called the name behind a stream, such as {@code staff/VC0001}; the id itself where it has none
 */
public record Speech(MessageSource words, Locale locale, Function<String, @Nullable String> called) {
    /** Such as {@code record-work}; accounts outside the register of staff have codes. */
    private static final Pattern AUTOMATION = Pattern.compile("[a-z]+(-[a-z]+)+");

    public String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    String word(Enum<?> constant) {
        return say("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    Formats format() {
        return new Formats(locale);
    }

    /** @param span as it stands in facts */
    String span(String span) {
        return new SpanWords(words, locale).of(span);
    }

    String late(boolean late) {
        return late ? " " + say("history.late") : "";
    }

    String onBehalf(@Nullable StaffCode somebody) {
        return somebody == null ? "" : also("history.onBehalf", name(somebody));
    }

    String name(StaffCode staff) {
        return named(staff, staff.toString()) + " (" + staff.value() + ")";
    }

    String name(AgencyId agency) {
        return named(agency, agency.toString());
    }

    String name(AgencyId agency, String division) {
        return division(agency + "/" + division);
    }

    private String division(String stream) {
        String known = called.apply(stream);
        return known == null ? stream.substring(stream.lastIndexOf('/') + 1) : known;
    }

    /** A value of a snapshot as people read it. */
    public String value(String field, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        return switch (field) {
            case "grade", "decided" -> say("word.Grade." + value);
            case "unrated" -> say("word.Unrated." + value);
            case "reached" -> say("word.Reached." + value);
            case "superior", "rater", "decider", "assessor" -> actor(value);
            case "agency", "heir" -> name(new AgencyId(value));
            case "laidDownBy" -> value.isEmpty() ? say("organisation.province") : name(new AgencyId(value));
            case "from", "due" -> format().day(LocalDate.parse(value));
            case "spans" -> say("word.SpanKind." + value);
            case "division" -> division(value);
            case "title", "acting", "name", "task", "ruleSet", "product" -> value;
            case "stage" -> say("word.stage." + value);
            case "kind" -> say("word.SubjectKind." + value);
            case "serves", "locked", "overdue" -> say("word." + value);
            default -> format().number(new BigDecimal(value));
        };
    }

    /** What a standing of an organisation is of, such as {@code rules of CIVIL_SERVANT}. */
    public String thing(String of) {
        String which = of.substring(of.indexOf(" of ") + " of ".length());
        return switch (of.substring(0, of.indexOf(" of "))) {
            case "person" -> actor(which.substring("staff/".length()));
            case "division" -> say("organisation.division", division(which));
            case "rules" -> say("organisation.rules", say("word.SubjectKind." + which));
            case "span" -> say("organisation.span");
            default -> say("organisation.agency");
        };
    }

    /** Who did it: a person, or one of the service's automations. */
    public String actor(String actor) {
        String person = called.apply("staff/" + actor);
        return person != null ? person + " (" + actor + ")" : isAutomation(actor) ? automation(actor) : actor;
    }

    static boolean isAutomation(String actor) {
        return AUTOMATION.matcher(actor).matches();
    }

    /** By what it does; by its name where no words are kept for it. */
    private String automation(String name) {
        String does = words.getMessage("automation." + name, new Object[0], name, locale);
        return say("history.automation", does == null ? name : does);
    }

    /** Added where there is something to add. */
    String also(String key, @Nullable Object detail) {
        return detail == null ? "" : " " + say(key, detail);
    }

    private String named(Id id, String stream) {
        String known = called.apply(stream);
        return known == null ? id.value() : known;
    }
}
