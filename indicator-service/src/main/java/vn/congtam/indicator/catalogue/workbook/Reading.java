package vn.congtam.indicator.catalogue.workbook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.indicator.catalogue.CatalogueCommand.Row;
import vn.congtam.platform.sheet.Cells;
import vn.congtam.platform.sheet.Fault;
import vn.congtam.platform.sheet.Line;

/** Understands one row, and finds all that is wrong in it at once. */
final class Reading {
    private static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,39}";
    private static final String POINTS = "[0-9]{1,4}([.][0-9]{1,2})?";
    private static final String FACTOR = "[0-9]{1,6}([.][0-9]{1,12})?";

    private final Line<Column> line;
    private final Cells<Column> cells;
    private final BigDecimal standardPoints;

    Reading(Line<Column> line, BigDecimal standardPoints) {
        this.line = line;
        this.cells = new Cells<>(line);
        this.standardPoints = standardPoints;
    }

    List<Fault<Column>> faults() {
        return cells.faults();
    }

    /** @return nothing where anything is wrong */
    Optional<Row> read() {
        String code = cells.value(
                Column.CODE, text -> cells.matching(Column.CODE, text, CODE, Refusal.PRODUCT_CODE_MALFORMED));
        String name = cells.value(Column.NAME, Optional::of);
        String output = cells.value(Column.OUTPUT, Optional::of);
        ComplexityGroup group = cells.value(Column.GROUP, this::group);
        BigDecimal points = cells.value(Column.POINTS, this::points);
        BigDecimal factor =
                cells.value(Column.FACTOR, text -> cells.number(Column.FACTOR, text, FACTOR, Refusal.NOT_POINTS));
        Boolean evidence = cells.value(Column.EVIDENCE, text -> cells.yes(Column.EVIDENCE, text));
        if (points != null && group != null) mustKeepToFrame(points, group);
        if (points != null && factor != null) mustFollow(factor, points);
        if (!faults().isEmpty()) return Optional.empty();
        return Optional.of(new Row(
                "/rows/" + line.number(),
                requireNonNull(code),
                requireNonNull(name),
                requireNonNull(output),
                requireNonNull(group),
                requireNonNull(points),
                !Boolean.FALSE.equals(evidence)));
    }

    private Optional<ComplexityGroup> group(String text) {
        Optional<ComplexityGroup> group = Arrays.stream(ComplexityGroup.values())
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
        return cells.or(group, Column.GROUP, Refusal.GROUP_UNKNOWN, text);
    }

    private Optional<BigDecimal> points(String text) {
        return cells.number(Column.POINTS, text, POINTS, Refusal.NOT_POINTS)
                .flatMap(points -> cells.or(
                        Optional.of(points).filter(one -> one.signum() > 0), Column.POINTS, Refusal.NOT_POINTS, text));
    }

    private void mustKeepToFrame(BigDecimal points, ComplexityGroup group) {
        if (points.compareTo(group.frame()) > 0) {
            cells.fault(
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
            cells.fault(Column.FACTOR, Refusal.FACTOR_DIFFERS, factor.toPlainString(), due.toPlainString());
        }
    }
}
