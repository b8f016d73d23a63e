package vn.congtam.indicator.catalogue.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congtam.events.indicator.Product;
import vn.congtam.indicator.catalogue.CatalogueCommand.Row;
import vn.congtam.platform.sheet.Fault;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Handled.State;
import vn.congtam.platform.sheet.Line;

/** Holds rows against one another and against what the catalogue lists already. */
final class Checking {
    private final BigDecimal standardPoints;
    private final Map<String, Product> listed;
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param listed by their codes */
    Checking(BigDecimal standardPoints, Map<String, Product> listed) {
        this.standardPoints = standardPoints;
        this.listed = listed;
    }

    Handled<Column, Row> check(Line<Column> line) {
        Reading reading = new Reading(line, standardPoints);
        return reading.read().map(row -> checked(line, row)).orElseGet(() -> Handled.wrong(line, reading.faults()));
    }

    private Handled<Column, Row> checked(Line<Column> line, Row row) {
        Integer before = lines.putIfAbsent(row.code(), line.number());
        if (before != null) return wrong(line, Refusal.PRODUCT_CODE_TWICE, row.code(), before);
        Product known = listed.get(row.code());
        if (known == null) return Handled.of(line, row, State.RIGHT);
        return row.isListedAs(known)
                ? Handled.of(line, row, State.ON_RECORD)
                : wrong(line, Refusal.PRODUCT_LISTED_OTHERWISE, row.code());
    }

    private static Handled<Column, Row> wrong(Line<Column> line, Refusal why, Object... details) {
        return Handled.wrong(line, List.of(new Fault<>(Column.CODE, why.refuse("/code", details))));
    }
}
