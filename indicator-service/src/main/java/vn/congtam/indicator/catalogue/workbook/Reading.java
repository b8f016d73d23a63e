package vn.congtam.indicator.catalogue.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.indicator.catalogue.CatalogueCommand.Row;
import vn.congtam.platform.sheet.Spoken;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Rule;

/** Understands one row, and finds all that is wrong in it at once. */
final class Reading {
    private static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,39}";
    private static final String POINTS = "[0-9]{1,4}([.][0-9]{1,2})?";
    private static final String FACTOR = "[0-9]{1,6}([.][0-9]{1,12})?";

    private final Line line;
    private final BigDecimal standardPoints;
    private final List<Fault> faults = new ArrayList<>();

    Reading(Line line, BigDecimal standardPoints) {
        this.line = line;
        this.standardPoints = standardPoints;
    }

    List<Fault> faults() {
        return faults;
    }

    /** @return nothing where anything is wrong */
    Optional<Row> read() {
        String code = value(Column.CODE, text -> matching(text, CODE, Column.CODE, Refusal.PRODUCT_CODE_MALFORMED));
        String name = value(Column.NAME, Optional::of);
        String output = value(Column.OUTPUT, Optional::of);
        ComplexityGroup group = value(Column.GROUP, this::group);
        BigDecimal points = value(Column.POINTS, this::points);
        BigDecimal factor = value(Column.FACTOR, text -> number(text, FACTOR, Column.FACTOR));
        Boolean evidence = value(Column.EVIDENCE, this::yes);
        if (points != null && group != null) mustKeepToFrame(points, group);
        if (points != null && factor != null) mustFollow(factor, points);
        if (!faults.isEmpty()) return Optional.empty();
        return Optional.of(new Row(
                "/rows/" + line.number(),
                sure(code),
                sure(name),
                sure(output),
                sure(group),
                sure(points),
                !Boolean.FALSE.equals(evidence)));
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
        if (column.isNeeded()) fault(column, vn.congtam.platform.sheet.Refusal.CELL_MISSING);
        return null;
    }

    private Optional<String> matching(String text, String pattern, Column column, Rule otherwise) {
        if (text.matches(pattern)) return Optional.of(text);
        fault(column, otherwise, text);
        return Optional.empty();
    }

    private Optional<ComplexityGroup> group(String text) {
        Optional<ComplexityGroup> group = Arrays.stream(ComplexityGroup.values())
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (group.isEmpty()) fault(Column.GROUP, Refusal.GROUP_UNKNOWN, text);
        return group;
    }

    private Optional<BigDecimal> points(String text) {
        Optional<BigDecimal> points = number(text, POINTS, Column.POINTS);
        if (points.filter(one -> one.signum() == 0).isPresent()) {
            fault(Column.POINTS, Refusal.NOT_POINTS, text);
            return Optional.empty();
        }
        return points;
    }

    /** People write a comma, sheets a point. */
    private Optional<BigDecimal> number(String text, String pattern, Column column) {
        return matching(text.replace(',', '.'), pattern, column, Refusal.NOT_POINTS)
                .map(BigDecimal::new);
    }

    private Optional<Boolean> yes(String text) {
        Optional<Boolean> yes = Spoken.yes(text);
        if (yes.isEmpty()) fault(Column.EVIDENCE, vn.congtam.platform.sheet.Refusal.CELL_NEITHER_YES_NOR_NO, text);
        return yes;
    }

    private void mustKeepToFrame(BigDecimal points, ComplexityGroup group) {
        if (points.compareTo(group.frame()) > 0) {
            fault(
                    Column.POINTS,
                    vn.congtam.indicator.catalogue.Refusal.POINTS_ABOVE_FRAME,
                    line.at(Column.CODE).text(),
                    group.name(),
                    group.frame().toPlainString());
        }
    }

    /** To as many places as it was written with. */
    private void mustFollow(BigDecimal factor, BigDecimal points) {
        BigDecimal due = points.divide(standardPoints, factor.scale(), RoundingMode.HALF_UP);
        if (due.compareTo(factor) != 0) {
            fault(Column.FACTOR, Refusal.FACTOR_DIFFERS, factor.toPlainString(), due.toPlainString());
        }
    }

    private void fault(Column column, Rule why, Object... details) {
        faults.add(new Fault(column, why.refuse("/" + column.key(), details)));
    }
}
