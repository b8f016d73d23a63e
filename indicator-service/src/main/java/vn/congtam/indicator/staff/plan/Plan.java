package vn.congtam.indicator.staff.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.indicator.staff.StaffCommand;
import vn.congtam.indicator.staff.roll.Column;
import vn.congtam.indicator.staff.roll.Entry;
import vn.congtam.platform.sheet.Fault;
import vn.congtam.platform.sheet.Line;

/**
 * What one row comes to.
 *
 * @param steps none where the row is wrong, and where all of it is on record already
 */
public record Plan(Line<Column> line, @Nullable Entry entry, List<StaffCommand> steps, List<Fault<Column>> faults) {

    public boolean isWrong() {
        return !faults.isEmpty();
    }

    public boolean isOnRecord() {
        return faults.isEmpty() && steps.isEmpty();
    }

    static Plan wrong(Line<Column> line, List<Fault<Column>> faults) {
        return new Plan(line, null, List.of(), faults);
    }

    public Plan refused(Fault<Column> why) {
        return new Plan(line, entry, List.of(), List.of(why));
    }
}
