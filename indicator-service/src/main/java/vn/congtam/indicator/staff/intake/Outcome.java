package vn.congtam.indicator.staff.intake;

import java.util.List;
import java.util.Locale;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.staff.intake.Handled.State;
import vn.congtam.indicator.staff.roll.Column;
import vn.congtam.platform.sheet.Fault;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.web.Problem;
import vn.congtam.platform.web.Problems;

/**
 * What came of a list.
 *
 * @param right nothing speaks against them, and nothing was written
 * @param onRecord all they say was on record before
 * @param left still to be written; the list is at its place, and the same file again goes on with them
 * @param errors the first thousand; the annotated file has all
 */
record Outcome(
        String mode,
        AgencyId agency,
        int rows,
        int right,
        int taken,
        int onRecord,
        int left,
        int wrong,
        List<Wrong> errors) {
    private static final int MOST_ERRORS = 1000;

    /** @param row as the sheet counts them */
    record Wrong(int row, String column, String pointer, String code, String vi, String en) {

        static Wrong of(Handled row, Fault<Column> fault, Problems problems) {
            Problem problem = problems.of(fault.why());
            int number = row.plan().line().number();
            String column = fault.column().key();
            return new Wrong(
                    number, column, "/rows/" + number + "/" + column, problem.code(), problem.vi(), problem.en());
        }
    }

    static Outcome of(Mode mode, AgencyId agency, List<Handled> rows, Problems problems) {
        return new Outcome(
                mode.name().toLowerCase(Locale.ROOT),
                agency,
                rows.size(),
                count(rows, State.RIGHT),
                count(rows, State.TAKEN),
                count(rows, State.ON_RECORD),
                count(rows, State.LEFT),
                count(rows, State.WRONG),
                rows.stream()
                        .flatMap(row -> row.faults().stream().map(fault -> Wrong.of(row, fault, problems)))
                        .limit(MOST_ERRORS)
                        .toList());
    }

    /** The same file has changed nothing. */
    public boolean changesNothing() {
        return right + taken + left + wrong == 0;
    }

    private static int count(List<Handled> rows, State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
