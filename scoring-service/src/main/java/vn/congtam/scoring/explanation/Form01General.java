package vn.congtam.scoring.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.platform.document.Cell;
import vn.congtam.platform.document.Column;
import vn.congtam.platform.document.Part;
import vn.congtam.platform.document.Table;
import vn.congtam.platform.document.Wording;
import vn.congtam.platform.page.Formats;
import vn.congtam.scoring.explanation.SlipAnswer.Row;

/** The general criteria: three groups of ten points, as the owner and as the superior scored them. */
record Form01General(Wording said) {

    List<Part> of(SlipAnswer slip) {
        if (!slip.asksGeneral()) return List.of();
        List<Part> parts =
                new ArrayList<>(List.of(new Part.Section(said.said("form01.general")), table(slip.general())));
        if (slip.judged().missed() != null)
            parts.add(Part.Paragraph.of(said.said(
                    "slip.noSelfScore",
                    said.formats().day(slip.judged().missed().due()))));
        String comment =
                slip.judged().review() == null ? null : slip.judged().review().comment();
        if (comment != null) parts.add(Part.Paragraph.of(said.said("slip.comment") + ": " + comment));
        return parts;
    }

    private Table table(List<Row> rows) {
        List<Column> columns = List.of(
                Column.text(said.said("document.order"), 2),
                Column.text(said.said("slip.item"), 8),
                Column.number(said.said("slip.maximum"), 2),
                Column.number(said.said("slip.self"), 2),
                Column.number(said.said("slip.reviewed"), 2),
                Column.text(said.said("form01.remark"), 6));
        return new Table(columns, rows.stream().map(this::row).toList(), sum(rows));
    }

    private List<Cell> row(Row row) {
        Formats formats = said.formats();
        return List.of(
                Cell.of(row.item()),
                Cell.of(said.said("criterion." + row.item())),
                Cell.of(row.maximum(), formats),
                Cell.of(points(row.self()), formats),
                Cell.of(points(row.reviewed()), formats),
                Cell.of(remarks(row)));
    }

    private List<Cell> sum(List<Row> rows) {
        Formats formats = said.formats();
        return List.of(
                Cell.EMPTY,
                Cell.of(said.said("slip.sum")),
                Cell.of(sum(rows, Row::maximum), formats),
                Cell.of(sum(rows, row -> points(row.self())), formats),
                Cell.of(sum(rows, row -> points(row.reviewed())), formats),
                Cell.EMPTY);
    }

    /** Of what was not scored as a whole there is no sum. */
    private static @Nullable BigDecimal sum(List<Row> rows, Function<Row, @Nullable BigDecimal> points) {
        List<BigDecimal> all =
                rows.stream().map(points).filter(Objects::nonNull).toList();
        return all.size() < rows.size() ? null : all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal points(@Nullable Criterion said) {
        return said == null ? null : said.points();
    }

    private String remarks(Row row) {
        return Stream.of(remark("slip.self", row.self()), remark("slip.reviewed", row.reviewed()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String remark(String whose, @Nullable Criterion by) {
        if (by == null) return "";
        String text = Stream.of(by.comment(), evidence(by))
                .filter(one -> one != null && !one.isBlank())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "" : said.said(whose) + ": " + text;
    }

    private @Nullable String evidence(Criterion by) {
        return by.evidence() == null ? null : said.said("field.evidence") + " " + by.evidence();
    }
}
