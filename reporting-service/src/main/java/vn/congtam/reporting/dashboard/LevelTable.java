package vn.congtam.reporting.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.platform.document.Cell;
import vn.congtam.platform.document.Column;
import vn.congtam.platform.document.Table;
import vn.congtam.platform.document.Wording;
import vn.congtam.reporting.dashboard.level.Flow;
import vn.congtam.reporting.dashboard.level.Level;
import vn.congtam.reporting.dashboard.level.Level.Row;
import vn.congtam.reporting.dashboard.level.Standing;
import vn.congtam.reporting.dashboard.level.Tally;

/** A level of the dashboard in rows, as the page shows it: units with their sums, or people with their figures. */
record LevelTable(Wording said, LocalDate today) {

    Table of(Level level) {
        return level.place().division() == null ? units(level) : people(level);
    }

    private Table units(Level level) {
        String kind = level.place().agency() == null ? "PROVINCE" : "AGENCY";
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(said.said("dashboard.unit." + kind), 5),
                Column.number(said.said("dashboard.people"), 1),
                Column.number(said.said("dashboard.without"), 1)));
        for (Grade grade : Grade.values()) columns.add(Column.number(said.called("grade", grade), 1));
        columns.addAll(numbers("state.UNRATED", "dashboard.pending", "dashboard.mean"));
        columns.addAll(numbers("dashboard.assigned", "dashboard.completed"));
        columns.addAll(numbers("pace.RUNNING", "pace.LATE", "pace.BLOCKED"));
        return new Table(
                columns,
                level.rows().stream().map(row -> unit(row.name(), row.sum())).toList(),
                unit(said.said("dashboard.sum"), level.total()));
    }

    private List<Cell> unit(String name, Tally sum) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(name), Cell.of(sum.people()), Cell.of(sum.withoutRecord())));
        for (Grade grade : Grade.values()) row.add(Cell.of(sum.decided(grade)));
        Flow.Now now = sum.flow().on(today);
        row.addAll(List.of(
                Cell.of(sum.unrated()),
                Cell.of(sum.pending()),
                Cell.of(sum.mean(), said.formats()),
                Cell.of(sum.assigned(), said.formats()),
                Cell.of(sum.completed(), said.formats()),
                Cell.of(now.running()),
                Cell.of(now.late()),
                Cell.of(now.blocked())));
        return row;
    }

    private Table people(Level level) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(said.said("field.staffCode"), 2),
                Column.text(said.said("field.name"), 4),
                Column.text(said.said("dashboard.post"), 4),
                Column.text(said.said("field.state"), 2)));
        columns.addAll(numbers("dashboard.general", "dashboard.tasks", "field.total"));
        columns.add(Column.text(said.said("field.grade"), 3));
        columns.add(Column.text(said.said("dashboard.computed"), 3));
        columns.addAll(numbers("dashboard.works", "dashboard.assigned", "dashboard.completed"));
        return Table.of(columns, level.rows().stream().map(this::person).toList());
    }

    private List<Cell> person(Row row) {
        Standing one = Objects.requireNonNull(row.person());
        Figures figures = one.figures();
        return List.of(
                Cell.of(one.staff().value()),
                Cell.of(one.name()),
                Cell.of(one.title()),
                Cell.of(said.called("state", one.progress())),
                Cell.of(figures == null ? null : figures.generalPoints(), said.formats()),
                Cell.of(figures == null ? null : figures.taskPoints(), said.formats()),
                Cell.of(figures == null ? null : figures.total(), said.formats()),
                Cell.of(
                        one.unrated() == null
                                ? said.called("grade", one.decided())
                                : said.called("unrated", one.unrated())),
                Cell.of(figures == null ? "" : said.called("grade", figures.grade())),
                Cell.of(row.sum().works()),
                Cell.of(row.sum().assigned(), said.formats()),
                Cell.of(row.sum().completed(), said.formats()));
    }

    private List<Column> numbers(String... keys) {
        return List.of(keys).stream()
                .map(key -> Column.number(said.said(key), 2))
                .toList();
    }
}
