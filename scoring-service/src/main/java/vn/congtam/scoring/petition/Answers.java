package vn.congtam.scoring.petition;

import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.Remedy;
import vn.congtam.rulebook.classification.Deviation;
import vn.congtam.scoring.petition.PetitionCommand.Answer;
import vn.congtam.scoring.petition.PetitionCommand.AnswerPetition;
import vn.congtam.scoring.petition.PetitionCommand.Answering;
import vn.congtam.scoring.petition.PetitionCommand.Result;

/** Who may answer a petition, and with what. */
final class Answers {
    private Answers() {}

    /** A delegation does not make a judge of the one who is complained of, nor of the one who complains. */
    static void mustBeFree(PetitionFiled open, Answering by, Result result) {
        if (by.staff().equals(open.by())) throw Refusal.OWN_PETITION.refuse();
        if (result.raters().contains(by.staff())) throw Refusal.RATER_MAY_NOT_ANSWER.refuse();
        if (result.assessors().contains(by.staff())) throw Refusal.PETITION_OWN_ASSESSMENT.refuse();
        if (!by.isAddressed()) throw Refusal.NOT_THE_ADDRESSEE.refuse();
    }

    /** A remedy that the slip could not carry out is refused here, where somebody is told. */
    static void mustBeSound(Answer answer, Result result) {
        boolean remedied = answer.remedy() != Remedy.NONE;
        mustSayWhatFollows(answer, remedied);
        if (remedied && !answer.upheld()) throw Refusal.REMEDY_NOT_UPHELD.refuse("/remedy");
        if (answer.remedy() == Remedy.REPLACE_GRADE) mustReplace(answer, result);
        else if (answer.grade() != null) throw Refusal.GRADE_NOT_REPLACED.refuse("/grade");
        if (remedied && !result.locked()) throw Refusal.RESULT_OPEN_AGAIN.refuse("/remedy");
    }

    /** Who is right is told what changes, or why nothing does: no other answer is ever given. */
    private static void mustSayWhatFollows(Answer answer, boolean remedied) {
        boolean owed = answer.upheld() && !remedied;
        if (!owed && answer.reason() != null) throw Refusal.REASON_NOT_ASKED.refuse("/reason");
        boolean own = answer.reason() != null
                && !answer.reason().equals(answer.answer().strip());
        if (owed && !own) throw Refusal.NOTHING_FOLLOWS.refuse("/reason");
    }

    private static void mustReplace(Answer answer, Result result) {
        if (answer.grade() == null) throw Refusal.GRADE_NEEDED.refuse("/grade");
        if (result.locked() && result.decided() == null) throw Refusal.RESULT_WITHOUT_GRADE.refuse("/remedy");
        boolean better = answer.grade() != Grade.NOT_COMPLETED;
        if (result.overridden() && better) throw Refusal.OVERRIDE_STANDS.refuse("/grade");
        if (answer.grade() == result.decided()) throw Refusal.GRADE_UNCHANGED.refuse("/grade");
        Deviation.Bound exceeded = result.exceeded().get(answer.grade());
        if (exceeded != null && !result.overridden()) throw Refusal.of(exceeded);
    }

    /** After its day an answer is still accepted, and said to be late. */
    static PetitionAnswered answered(PetitionFiled open, AnswerPetition c) {
        Answer said = c.answer();
        boolean late = open.answerBy() != null && c.by().on().isAfter(open.answerBy());
        return new PetitionAnswered(
                c.id(),
                open.slip(),
                said.upheld(),
                said.answer(),
                said.document(),
                said.remedy(),
                said.grade(),
                late,
                said.reason());
    }
}
