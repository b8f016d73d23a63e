package vn.congtam.indicator.staff.roll;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.sheet.Cells;
import vn.congtam.platform.sheet.Line;

/** Understands one row, and finds all that is wrong in it at once. */
final class Reading {
    private static final String STAFF_CODE = "[A-Z0-9][A-Z0-9.-]{1,29}";
    private static final String POST_CODE = "[A-Za-z0-9][A-Za-z0-9._-]{1,79}";

    private final Words words;
    private final Line<Column> line;
    private final Cells<Column> cells;

    Reading(Words words, Line<Column> line) {
        this.words = words;
        this.line = line;
        this.cells = new Cells<>(line);
    }

    Read read() {
        StaffCode staff = cells.value(Column.STAFF, text -> staff(text, Column.STAFF));
        String name = cells.value(Column.NAME, Optional::of);
        SubjectKind kind =
                cells.value(Column.KIND, text -> cells.or(words.kind(text), Column.KIND, Refusal.KIND_UNKNOWN, text));
        String division = cells.value(Column.DIVISION, Optional::of);
        PostId post = cells.value(Column.POST, this::post);
        Boolean leader = cells.value(Column.LEADER, text -> cells.yes(Column.LEADER, text));
        StaffCode superior = cells.value(Column.SUPERIOR, text -> staff(text, Column.SUPERIOR));
        LocalDate from = cells.value(Column.FROM, text -> cells.day(Column.FROM, text, Refusal.NOT_A_DAY));
        String document = cells.value(Column.DOCUMENT, Optional::of);
        return cells.faults().isEmpty()
                ? new Read(
                        line,
                        new Entry(
                                requireNonNull(staff),
                                requireNonNull(name),
                                requireNonNull(kind),
                                requireNonNull(division),
                                requireNonNull(post),
                                requireNonNull(leader),
                                superior,
                                requireNonNull(from),
                                requireNonNull(document)),
                        List.of())
                : new Read(line, null, cells.faults());
    }

    private Optional<StaffCode> staff(String text, Column column) {
        return cells.matching(column, text, STAFF_CODE, Refusal.STAFF_CODE_MALFORMED)
                .map(StaffCode::new);
    }

    private Optional<PostId> post(String text) {
        return cells.matching(Column.POST, text, POST_CODE, Refusal.POST_CODE_MALFORMED)
                .map(PostId::new);
    }
}
