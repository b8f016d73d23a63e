package vn.congtam.reporting.history.telling;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.OverrideImposed;
import vn.congtam.events.scoring.SlipFact.OverrideLifted;
import vn.congtam.events.scoring.SlipFact.ReopeningRequested;
import vn.congtam.events.scoring.SlipFact.SlipReopened;

/** What was decided on a slip, before and after its lock. */
record DecisionWords(Speech in) {

    String of(GradeDecided f) {
        String sentence = f.computed() == f.decided()
                ? in.say("history.GradeDecided", in.word(f.decided()))
                : in.say("history.GradeDecided.otherwise", in.word(f.decided()), in.word(f.computed()));
        return sentence
                + absent(f.absent())
                + in.also("history.reason", f.reason())
                + in.also("history.document", f.document())
                + in.late(f.late())
                + in.onBehalf(f.onBehalfOf());
    }

    String of(LeftUnrated f) {
        return in.say("history.LeftUnrated", in.word(f.reason()))
                + absent(f.absent())
                + in.also("history.document", f.document())
                + in.late(f.late())
                + in.onBehalf(f.onBehalfOf());
    }

    private String absent(@Nullable Absent days) {
        return days == null
                ? ""
                : " "
                        + in.say(
                                "history.absent",
                                in.format().day(days.from()),
                                in.format().day(days.until()));
    }

    String of(OverrideImposed f) {
        return in.say(
                        "history.OverrideImposed",
                        in.word(f.ground()),
                        f.document(),
                        in.format().day(f.date()))
                + in.onBehalf(f.onBehalfOf());
    }

    String of(OverrideLifted f) {
        return in.say("history.OverrideLifted", in.word(f.ground()), f.lifted(), f.document(), f.reason())
                + in.onBehalf(f.onBehalfOf());
    }

    String of(GradeReplaced f) {
        return in.say("history.GradeReplaced", in.word(f.former()), in.word(f.decided()), f.document())
                + in.also("history.replaced", f.replaced())
                + in.also("history.reason", f.reason())
                + (f.petition() == null ? "" : " " + in.say("history.byPetition"))
                + in.onBehalf(f.onBehalfOf());
    }

    String of(ReopeningRequested f) {
        return in.say("history.ReopeningRequested", in.name(f.by()), f.reason(), f.document());
    }

    String of(SlipReopened f) {
        String key = f.petition() == null ? "history.SlipReopened" : "history.SlipReopened.petition";
        return in.say(key, f.reason());
    }
}
