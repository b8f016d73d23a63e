package vn.congtam.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Rule;

/** Understands the cells of one row, and keeps all that is wrong in it. */
public final class Cells<C extends Heading> {
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2200;

    private final Line<C> line;
    private final List<Fault<C>> faults = new ArrayList<>();

    public Cells(Line<C> line) {
        this.line = line;
    }

    public List<Fault<C>> faults() {
        return List.copyOf(faults);
    }

    /** @return null where nothing stands, or nothing that can be understood */
    public <T> @Nullable T value(C column, Function<String, Optional<T>> read) {
        try {
            String text = line.at(column).normal("/" + column.key(), column.longest());
            return text.isEmpty() ? missing(column) : read.apply(text).orElse(null);
        } catch (Refused why) {
            faults.add(new Fault<>(column, why));
            return null;
        }
    }

    private <T> @Nullable T missing(C column) {
        if (column.isNeeded()) fault(column, Refusal.CELL_MISSING);
        return null;
    }

    public Optional<LocalDate> day(C column, String text, Rule otherwise) {
        Optional<LocalDate> day = Optional.ofNullable(line.at(column).day())
                .or(() -> DAYS.stream()
                        .flatMap(format -> parsed(text, format).stream())
                        .findFirst())
                .filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR);
        return or(day, column, otherwise, text);
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public Optional<Boolean> yes(C column, String text) {
        return or(Spoken.yes(text), column, Refusal.CELL_NEITHER_YES_NOR_NO, text);
    }

    public Optional<String> matching(C column, String text, String pattern, Rule otherwise) {
        return or(text.matches(pattern) ? Optional.of(text) : Optional.empty(), column, otherwise, text);
    }

    /** People write a comma, sheets a point. */
    public Optional<BigDecimal> number(C column, String text, String pattern, Rule otherwise) {
        return matching(column, text.replace(',', '.'), pattern, otherwise).map(BigDecimal::new);
    }

    public <T> Optional<T> or(Optional<T> read, C column, Rule otherwise, Object... details) {
        if (read.isEmpty()) fault(column, otherwise, details);
        return read;
    }

    public void fault(C column, Rule why, Object... details) {
        faults.add(new Fault<>(column, why.refuse("/" + column.key(), details)));
    }
}
