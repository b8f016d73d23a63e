package vn.congtam.submission.connector.webhook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one object of an event.
 *
 * @param at its place in the event
 */
record Fields(JsonNode node, String at) {
    /** Neither spaces nor signs: no names of people, no sentences. */
    static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}");

    static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@/-]{0,63}");
    static final Pattern LINE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]{1,200}");
    static final Pattern SPAN = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?");
    static final Pattern INDICATOR = Pattern.compile("[\\p{L}\\p{N}._-]{1,20}");
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_ATTRIBUTES = 10;
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2100;

    String needed(String name, Pattern form) {
        String text = text(name, form);
        if (text == null) throw Refusal.EVENT_INCOMPLETE.refuse(at + "/" + name, name);
        return text;
    }

    @Nullable
    String text(String name, Pattern form) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isString() || !form.matcher(value.asString()).matches()) throw wrong(name);
        return value.asString();
    }

    /** Looked at before it is written out, which of a number with a great exponent would take all memory. */
    BigDecimal figure(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) throw Refusal.EVENT_INCOMPLETE.refuse(at + "/" + name, name);
        if (!value.isNumber()) throw wrong(name);
        BigDecimal figure = value.decimalValue().stripTrailingZeros();
        long digits = (long) figure.precision() - figure.scale();
        if (figure.scale() > MOST_DECIMALS || digits > MOST_DIGITS) throw wrong(name);
        return figure;
    }

    Instant moment(String name) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(needed(name, LINE));
            mustBeOfThisAge(moment.getYear(), name);
            return moment.toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException none) {
            throw wrong(name);
        }
    }

    @Nullable
    LocalDate day(String name) {
        String text = text(name, LINE);
        if (text == null) return null;
        try {
            LocalDate day = LocalDate.parse(text);
            mustBeOfThisAge(day.getYear(), name);
            return day;
        } catch (DateTimeException none) {
            throw wrong(name);
        }
    }

    private void mustBeOfThisAge(int year, String name) {
        if (year < FIRST_YEAR || year > LAST_YEAR) throw wrong(name);
    }

    @Nullable
    Boolean truth(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isBoolean()) throw wrong(name);
        return value.asBoolean();
    }

    @Nullable
    Map<String, String> codes(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isObject() || value.size() > MOST_ATTRIBUTES) throw wrong(name);
        Fields inside = new Fields(value, at + "/" + name);
        Map<String, String> all = new TreeMap<>();
        for (String key : value.propertyNames()) {
            if (!CODE.matcher(key).matches()) throw wrong(name);
            all.put(key, inside.needed(key, CODE));
        }
        return all;
    }

    Fields object(String name) {
        JsonNode value = node.path(name);
        if (!value.isObject()) throw Refusal.EVENT_INCOMPLETE.refuse(at + "/" + name, name);
        return new Fields(value, at + "/" + name);
    }

    private RuntimeException wrong(String name) {
        return Refusal.EVENT_FIELD_WRONG.refuse(at + "/" + name, name);
    }
}
