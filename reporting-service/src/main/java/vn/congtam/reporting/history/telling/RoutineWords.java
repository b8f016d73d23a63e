package vn.congtam.reporting.history.telling;

import vn.congtam.events.submission.RoutineFact;
import vn.congtam.events.submission.RoutineFact.*;

/** Which work comes again for a person. */
record RoutineWords(Speech in) {

    String of(RoutineFact fact) {
        return switch (fact) {
            case RoutineSet f ->
                in.say(
                        "history.RoutineSet",
                        f.title(),
                        f.product(),
                        in.word(f.recurrence().cycle()),
                        f.units(),
                        in.format().day(f.from()));
            case RoutineEnded f -> in.say("history.RoutineEnded");
        };
    }
}
