package vn.congtam.platform.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.congtam.platform.sheet.Handled.State;
import vn.congtam.platform.web.Problem;
import vn.congtam.platform.web.Problems;

/**
 * What came of a file.
 *
 * @param right nothing speaks against them, and nothing was written
 * @param onRecord all they say was on record before
 * @param left not come to in time; the same file again goes on with them
 * @param errors the first thousand; the annotated file has all
 */
public record Outcome(
        String mode, int rows, int right, int taken, int onRecord, int left, int wrong, List<Wrong> errors) {
    private static final int MOST_ERRORS = 1000;

    /**
     * @param row as the sheet counts them
     * @param title the key of what the column is called
     */
    public record Wrong(int row, String column, String title, String pointer, String code, String vi, String en) {

        static Wrong of(int row, Fault<?> fault, Problems problems) {
            Problem problem = problems.of(fault.why());
            String column = fault.column().key();
            String pointer = "/rows/" + row + "/" + column;
            return new Wrong(row, column, fault.column().title(), pointer, problem.code(), problem.vi(), problem.en());
        }
    }

    public static Outcome of(Mode mode, List<? extends Handled<?, ?>> rows, Problems problems) {
        return new Outcome(
                mode.name().toLowerCase(Locale.ROOT),
                rows.size(),
                count(rows, State.RIGHT),
                count(rows, State.TAKEN),
                count(rows, State.ON_RECORD),
                count(rows, State.LEFT),
                count(rows, State.WRONG),
                rows.stream()
                        .flatMap(row -> wrongs(row, problems))
                        .limit(MOST_ERRORS)
                        .toList());
    }

    private static Stream<Wrong> wrongs(Handled<?, ?> row, Problems problems) {
        return row.faults().stream().map(fault -> Wrong.of(row.line().number(), fault, problems));
    }

    private static int count(List<? extends Handled<?, ?>> rows, State state) {
        return (int) rows.stream().filter(row -> row.is(state)).count();
    }

    /** The same file has changed nothing. */
    public boolean changesNothing() {
        return right + taken + left + wrong == 0;
    }
}
