package vn.congtam.indicator.catalogue.workbook;

import java.util.List;
import java.util.Locale;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.indicator.catalogue.workbook.Handled.State;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.web.Problem;
import vn.congtam.platform.web.Problems;

/**
 * What came of a file.
 *
 * @param right nothing speaks against them, and nothing was written
 * @param onRecord listed before, just as they are
 * @param errors the first thousand; the annotated file has all
 */
record Outcome(
        String mode,
        CatalogueId catalogue,
        int rows,
        int right,
        int taken,
        int onRecord,
        int wrong,
        List<Wrong> errors) {
    private static final int MOST_ERRORS = 1000;

    /** @param row as the sheet counts them */
    record Wrong(int row, String column, String pointer, String code, String vi, String en) {

        static Wrong of(int row, Fault fault, Problems problems) {
            Problem problem = problems.of(fault.why());
            String column = fault.column().key();
            return new Wrong(row, column, "/rows/" + row + "/" + column, problem.code(), problem.vi(), problem.en());
        }
    }

    static Outcome of(Mode mode, CatalogueId catalogue, List<Handled> rows, Problems problems) {
        return new Outcome(
                mode.name().toLowerCase(Locale.ROOT),
                catalogue,
                rows.size(),
                count(rows, State.RIGHT),
                count(rows, State.TAKEN),
                count(rows, State.ON_RECORD),
                count(rows, State.WRONG),
                rows.stream()
                        .flatMap(row -> row.faults().stream()
                                .map(fault -> Wrong.of(row.line().number(), fault, problems)))
                        .limit(MOST_ERRORS)
                        .toList());
    }

    /** The same file has changed nothing. */
    public boolean changesNothing() {
        return right + taken + wrong == 0;
    }

    private static int count(List<Handled> rows, State state) {
        return (int) rows.stream().filter(row -> row.isTo(state)).count();
    }
}
