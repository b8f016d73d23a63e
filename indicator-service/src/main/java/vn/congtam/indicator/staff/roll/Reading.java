package vn.congtam.indicator.staff.roll;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.sheet.Spoken;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Rule;

/** Understands one row, and finds all that is wrong in it at once. */
final class Reading {
    private static final String STAFF_CODE = "[A-Z0-9][A-Z0-9.-]{1,29}";
    private static final String POST_CODE = "[A-Za-z0-9][A-Za-z0-9._-]{1,79}";
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2200;

    private final Words words;
    private final Line line;
    private final List<Fault> faults = new ArrayList<>();

    Reading(Words words, Line line) {
        this.words = words;
        this.line = line;
    }

    Read read() {
        StaffCode staff = value(Column.STAFF, text -> staff(text, Column.STAFF));
        String name = value(Column.NAME, Optional::of);
        var kind = value(Column.KIND, text -> or(words.kind(text), Column.KIND, Refusal.KIND_UNKNOWN, text));
        String division = value(Column.DIVISION, Optional::of);
        PostId post = value(Column.POST, this::post);
        Boolean leader = value(
                Column.LEADER,
                text -> or(
                        Spoken.yes(text),
                        Column.LEADER,
                        vn.congtam.platform.sheet.Refusal.CELL_NEITHER_YES_NOR_NO,
                        text));
        StaffCode superior = value(Column.SUPERIOR, text -> staff(text, Column.SUPERIOR));
        LocalDate from = value(Column.FROM, this::day);
        String document = value(Column.DOCUMENT, Optional::of);
        return faults.isEmpty()
                ? new Read(
                        line,
                        new Entry(
                                sure(staff),
                                sure(name),
                                sure(kind),
                                sure(division),
                                sure(post),
                                sure(leader),
                                superior,
                                sure(from),
                                sure(document)),
                        List.of())
                : new Read(line, null, List.copyOf(faults));
    }

    private static <T> T sure(@Nullable T read) {
        return Objects.requireNonNull(read);
    }

    private <T> @Nullable T value(Column column, Function<String, Optional<T>> read) {
        try {
            String text = line.at(column).normal("/" + column.key(), column.longest());
            return text.isEmpty() ? missing(column) : read.apply(text).orElse(null);
        } catch (Refused why) {
            faults.add(new Fault(column, why));
            return null;
        }
    }

    private <T> @Nullable T missing(Column column) {
        if (column.isNeeded()) {
            fault(column, vn.congtam.platform.sheet.Refusal.CELL_MISSING);
        }
        return null;
    }

    private Optional<StaffCode> staff(String text, Column column) {
        Optional<StaffCode> code = text.matches(STAFF_CODE) ? Optional.of(new StaffCode(text)) : Optional.empty();
        return or(code, column, Refusal.STAFF_CODE_MALFORMED, text);
    }

    private Optional<PostId> post(String text) {
        Optional<PostId> code = text.matches(POST_CODE) ? Optional.of(new PostId(text)) : Optional.empty();
        return or(code, Column.POST, Refusal.POST_CODE_MALFORMED, text);
    }

    private Optional<LocalDate> day(String text) {
        Optional<LocalDate> day = Optional.ofNullable(line.at(Column.FROM).day())
                .or(() -> DAYS.stream()
                        .flatMap(format -> parsed(text, format).stream())
                        .findFirst())
                .filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR);
        return or(day, Column.FROM, Refusal.NOT_A_DAY, text);
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> or(Optional<T> read, Column column, Rule otherwise, String text) {
        if (read.isEmpty()) {
            fault(column, otherwise, text);
        }
        return read;
    }

    private void fault(Column column, Rule why, Object... details) {
        faults.add(new Fault(column, why.refuse("/" + column.key(), details)));
    }
}
