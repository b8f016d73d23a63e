package vn.congtam.submission.task;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.Stage;

/**
 * Until when approved work is to be done in each of its months: as proposed, or until the later day that the approver gives
 * within that month. What counts in a month is due in it, as where it is assigned (Art. 14).
 */
final class Approved {
    private Approved() {}

    static List<Stage> stages(List<Stage> proposed, @Nullable LocalDate due, LocalDate on) {
        if (due != null) mustBeOfOne(proposed, due);
        return proposed.stream().map(stage -> approved(stage, due, on)).toList();
    }

    private static void mustBeOfOne(List<Stage> stages, LocalDate due) {
        if (stages.stream().noneMatch(stage -> Allotment.isWithin(stage, due))) {
            throw Refusal.DUE_OUTSIDE_MONTH.refuse(
                    "/due", YearMonth.parse(stages.getFirst().month()));
        }
    }

    private static Stage approved(Stage stage, @Nullable LocalDate due, LocalDate on) {
        boolean meant = due != null && Allotment.isWithin(stage, due);
        Stage anew = Task.anew(stage, meant ? due : null, on);
        Allotment.mustBeWithin(anew, "");
        return anew;
    }
}
