package vn.congtam.scoring.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.platform.document.Cell;
import vn.congtam.platform.document.Column;
import vn.congtam.platform.document.Table;
import vn.congtam.platform.document.Wording;
import vn.congtam.platform.page.Formats;
import vn.congtam.scoring.roster.Roster;

/** The results of a period in rows: person by person, division by division, and scope by scope of the cap. */
record ResultTables(Wording said, Roster roster, Map<String, String> divisions) {

    static ResultTables of(Wording said, Roster roster, AgencyId agency) {
        return new ResultTables(said, roster, roster.divisions(agency));
    }

    Table people(List<Result> some) {
        List<Column> columns = List.of(
                Column.number(said.said("document.order"), 1),
                Column.text(said.said("field.staffCode"), 3),
                Column.text(said.said("field.name"), 5),
                Column.text(said.said("form01.post"), 5),
                Column.text(said.said("field.division"), 4),
                Column.number(said.said("slip.general.short"), 2),
                Column.number(said.said("results.tasks"), 2),
                Column.number(said.said("field.total"), 2),
                Column.text(said.said("slip.computed"), 4),
                Column.text(said.said("slip.decided"), 4),
                Column.text(said.said("results.why"), 5));
        return Table.of(
                columns,
                IntStream.range(0, some.size())
                        .mapToObj(i -> person(i + 1, some.get(i)))
                        .toList());
    }

    private List<Cell> person(int order, Result one) {
        Formats formats = said.formats();
        Figures figures = one.figures();
        return List.of(
                Cell.of(order),
                Cell.of(one.staff().value()),
                Cell.of(roster.name(one.staff())),
                Cell.of(roster.title(one.member().post())),
                Cell.of(division(one)),
                Cell.of(figures == null ? null : figures.generalPoints(), formats),
                Cell.of(figures == null ? null : figures.taskPoints(), formats),
                Cell.of(figures == null ? null : figures.total(), formats),
                Cell.of(said.called("grade", one.computed())),
                Cell.of(decided(one)),
                Cell.of(why(one)));
    }

    private String division(Result one) {
        String id = one.member().division();
        return divisions.getOrDefault(id, id);
    }

    private String decided(Result one) {
        if (one.unrated() != null) return said.said("state.UNRATED");
        return one.decided() == null ? said.said("results.undecided") : said.called("grade", one.decided());
    }

    private String why(Result one) {
        return Stream.of(
                        one.unrated() == null ? null : said.called("unrated", one.unrated()),
                        one.reason(),
                        one.document())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    /** The last row is all of them together. */
    Table divisions(List<Result> people) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(said.said("field.division"), 6), Column.number(said.said("results.people"), 2)));
        for (Grade grade : Grade.values()) columns.add(Column.number(said.called("grade", grade), 2));
        columns.add(Column.number(said.said("state.UNRATED"), 2));
        columns.add(Column.number(said.said("results.undecided"), 2));
        Map<String, List<Result>> by = people.stream().collect(Collectors.groupingBy(this::division));
        List<List<Cell>> rows = by.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> counted(one.getKey(), one.getValue()))
                .toList();
        return new Table(columns, rows, counted(said.said("slip.sum"), people));
    }

    private static List<Cell> counted(String name, List<Result> some) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(name), Cell.of(some.size())));
        Results.counts(some).values().forEach(count -> row.add(Cell.of(count)));
        row.add(Cell.of(some.stream().filter(one -> one.unrated() != null).count()));
        row.add(Cell.of(some.stream().filter(one -> !one.isSettled()).count()));
        return row;
    }

    Table spreads(List<Spread> spreads) {
        List<Column> columns = List.of(
                Column.text(said.said("classification.scope"), 5),
                Column.number(said.said("classification.rated"), 2),
                Column.number(said.called("grade", Grade.EXCELLENT), 2),
                Column.number(said.called("grade", Grade.GOOD), 2),
                Column.number(said.said("classification.percent"), 2),
                Column.number(said.said("classification.allowed"), 2),
                Column.number(said.said("classification.exceeded"), 2));
        return Table.of(columns, spreads.stream().map(this::spread).toList());
    }

    private List<Cell> spread(Spread one) {
        String scope = one.group() == null
                ? said.said("classification.agency")
                : said.said("classification.group", one.group());
        return List.of(
                Cell.of(scope),
                Cell.of(one.rated()),
                Cell.of(one.excellent()),
                Cell.of(Objects.requireNonNull(one.grades().get(Grade.GOOD))),
                Cell.of(one.percent(), said.formats()),
                Cell.of(one.allowed()),
                Cell.of(one.exceeded()));
    }
}
