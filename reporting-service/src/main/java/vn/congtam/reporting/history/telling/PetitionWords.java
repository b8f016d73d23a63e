package vn.congtam.reporting.history.telling;

import vn.congtam.events.scoring.PetitionFact;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.PetitionFact.PetitionWithdrawn;

/** What became of a petition against the result on a slip. */
record PetitionWords(Speech in) {

    String of(PetitionFact fact) {
        return switch (fact) {
            case PetitionFiled f -> filed(f);
            case PetitionWithdrawn f -> in.say("history.PetitionWithdrawn", f.reason());
            case PetitionAnswered f -> answered(f);
        };
    }

    private String filed(PetitionFiled f) {
        String addressee = f.addressee() == null ? in.say("history.province") : in.name(f.addressee());
        return in.say("history.PetitionFiled", addressee, about(f), f.content(), f.proposal(), f.basis())
                + (f.answerBy() == null
                        ? ""
                        : in.also("history.answerBy", in.format().day(f.answerBy())));
    }

    private String about(PetitionFiled f) {
        if (f.about() == null) {
            return in.say("history.about.result");
        }
        return f.about().startsWith("task/")
                ? in.say("history.about.task")
                : in.say("history.about.criterion", f.about());
    }

    private String answered(PetitionAnswered f) {
        String key = f.upheld() ? "history.PetitionAnswered.upheld" : "history.PetitionAnswered.rejected";
        return in.say(key, f.answer(), f.document()) + remedy(f) + in.late(f.late());
    }

    private String remedy(PetitionAnswered f) {
        return switch (f.remedy()) {
            case NONE -> f.reason() == null ? "" : in.also("history.remedy.NONE", f.reason());
            case REOPEN -> " " + in.say("history.remedy.REOPEN");
            case REPLACE_GRADE -> f.grade() == null ? "" : in.also("history.remedy.REPLACE_GRADE", in.word(f.grade()));
        };
    }
}
