package vn.congtam.indicator.roster.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.document.Cell;
import vn.congtam.platform.document.Column;
import vn.congtam.platform.document.Table;
import vn.congtam.platform.document.Wording;

/** The people of an agency on a day in rows, as the page shows them; a person by his code, then his name. */
record RegisterTable(Wording said, Roster roster, Map<String, String> divisions) {

    Table of(List<StaffMember> people) {
        List<Column> columns = List.of(
                Column.text(said.said("field.staffCode"), 2),
                Column.text(said.said("field.name"), 4),
                Column.text(said.said("staff.kind"), 2),
                Column.text(said.said("field.division"), 3),
                Column.text(said.said("staff.post"), 3),
                Column.text(said.said("staff.superiorCode"), 2),
                Column.text(said.said("staff.superior"), 4),
                Column.text(said.said("staff.joined"), 2),
                Column.text(said.said("staff.left"), 2));
        return Table.of(columns, people.stream().map(this::row).toList());
    }

    private List<Cell> row(StaffMember one) {
        return List.of(
                Cell.of(one.staff().value()),
                Cell.of(one.name()),
                Cell.of(said.called("kind", one.kind())),
                Cell.of(division(one)),
                Cell.of(one.post() == null ? "" : one.post().title()),
                Cell.of(one.superior() == null ? "" : one.superior().value()),
                Cell.of(name(one.superior())),
                Cell.of(one.joined().toString()),
                Cell.of(one.left() == null ? "" : one.left().on().toString()));
    }

    private String division(StaffMember one) {
        if (one.post() == null) return "";
        String id = one.post().division();
        return divisions.getOrDefault(id, id);
    }

    private String name(@Nullable StaffCode superior) {
        return superior == null ? "" : roster.name(superior);
    }
}
