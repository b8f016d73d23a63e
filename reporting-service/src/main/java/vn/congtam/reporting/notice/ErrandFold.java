package vn.congtam.reporting.notice;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PetitionFact;
import vn.congtam.events.scoring.PetitionFact.*;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Recorded;
import vn.congtam.reporting.notice.Errand.Wait;

/** What waits for whom, task by task, slip by slip, petition by petition. */
final class ErrandFold {
    static final Fold<Errand> ERRANDS = petitions(slips(tasks(Fold.into(Errand.class, "notice.errands", 1))))
            .indexed("holders");

    private ErrandFold() {}

    private static Fold<Errand> tasks(Fold<Errand> fold) {
        fold.on(TaskAssigned.class, ErrandFold::task, (old, f) -> assigned(f.fact(), f.at()));
        on(fold, TaskSubmitted.class, ErrandFold::task, (one, f) -> one.waiting(Wait.ASSESS, one.next(), f.at()));
        on(
                fold,
                SupplementRequested.class,
                ErrandFold::task,
                (one, f) -> back(one, f.at()).dueOn(f.fact().due()));
        on(
                fold,
                TaskReturned.class,
                ErrandFold::task,
                (one, f) -> back(one, f.at()).dueOn(f.fact().due()));
        on(
                fold,
                QualityFailureCounted.class,
                ErrandFold::task,
                (one, f) -> back(one, f.at()).dueOn(f.fact().due()));
        on(
                fold,
                TaskAccepted.class,
                ErrandFold::task,
                (one, f) -> isOpen(f.fact()) ? back(one, f.at()) : one.done(f.at()));
        on(fold, WorkCounted.class, ErrandFold::task, (one, f) -> one.done(f.at()));
        on(
                fold,
                AssessorChanged.class,
                ErrandFold::task,
                (one, f) -> one.judgedBy(f.fact().assessor(), null));
        on(
                fold,
                TaskHandedOver.class,
                ErrandFold::task,
                (one, f) -> back(
                        one.ownedBy(List.of(f.fact().to())).judgedBy(f.fact().assessor(), null), f.at()));
        return fold;
    }

    private static Errand assigned(TaskAssigned f, Instant at) {
        List<StaffCode> owners = f.lines().stream().map(Line::owner).distinct().toList();
        Stage last = f.terms().stages().getLast();
        String title = f.lines().getFirst().title();
        return new Errand(
                Wait.HAND_IN,
                Wait.HAND_IN,
                owners,
                owners,
                f.terms().assessor(),
                null,
                f.task().value(),
                title,
                last.due(),
                at);
    }

    private static Errand back(Errand one, Instant at) {
        return one.waiting(Wait.HAND_IN, one.owners(), at);
    }

    private static boolean isOpen(TaskAccepted f) {
        return f.lines().stream().anyMatch(line -> line.work().open() > 0);
    }

    private static Fold<Errand> slips(Fold<Errand> fold) {
        fold.on(SlipOpened.class, ErrandFold::slip, (old, f) -> opened(f.fact(), f.at()));
        on(
                fold,
                SlipTakenOver.class,
                ErrandFold::slip,
                (one, f) -> judged(one, f.fact().member()));
        on(
                fold,
                JudgesChanged.class,
                ErrandFold::slip,
                (one, f) -> judged(one, f.fact().member()));
        on(
                fold,
                GeneralCriteriaSelfScored.class,
                ErrandFold::slip,
                (one, f) -> one.waiting(Wait.REVIEW, one.next(), f.at()));
        on(fold, SelfScoreMissed.class, ErrandFold::slip, (one, f) -> one.waiting(Wait.REVIEW, one.next(), f.at()));
        on(
                fold,
                GeneralCriteriaReviewed.class,
                ErrandFold::slip,
                (one, f) -> one.waiting(Wait.DECIDE, one.last(), f.at()));
        on(fold, SlipReturned.class, ErrandFold::slip, (one, f) -> one.waiting(Wait.SELF_SCORE, one.owners(), f.at()));
        on(fold, GradeDecided.class, ErrandFold::slip, (one, f) -> one.done(f.at()));
        on(fold, LeftUnrated.class, ErrandFold::slip, (one, f) -> one.done(f.at()));
        on(
                fold,
                DecisionLapsed.class,
                ErrandFold::slip,
                (one, f) -> one.undecided(f.fact().selfScored(), f.fact().reviewed(), f.at()));
        on(
                fold,
                DecisionWithdrawn.class,
                ErrandFold::slip,
                (one, f) -> one.undecided(f.fact().selfScored(), f.fact().reviewed(), f.at()));
        on(fold, SlipReopened.class, ErrandFold::slip, (one, f) -> one.waiting(Wait.DECIDE, one.last(), f.at()));
        on(fold, SlipLocked.class, ErrandFold::slip, (one, f) -> one.done(f.at()));
        return fold;
    }

    /** Nobody scores himself for a span that is made from shorter ones. */
    private static Errand opened(SlipOpened f, Instant at) {
        Member member = f.member();
        List<StaffCode> owner = List.of(member.staff());
        Wait first = f.basis() == Basis.TRACKED ? Wait.DECIDE : Wait.SELF_SCORE;
        List<StaffCode> holder = first == Wait.DECIDE ? List.of(member.decider()) : owner;
        return new Errand(first, first, holder, owner, member.rater(), member.decider(), f.span(), null, f.due(), at);
    }

    private static Errand judged(Errand one, Member member) {
        return one.judgedBy(member.rater(), member.decider());
    }

    private static Fold<Errand> petitions(Fold<Errand> fold) {
        fold.on(PetitionFiled.class, ErrandFold::petition, (old, f) -> filed(f.fact(), f.at()));
        on(fold, PetitionWithdrawn.class, ErrandFold::petition, (one, f) -> one.done(f.at()));
        on(fold, PetitionAnswered.class, ErrandFold::petition, (one, f) -> one.done(f.at()));
        return fold;
    }

    private static Errand filed(PetitionFiled f, Instant at) {
        List<StaffCode> addressee = f.addressee() == null ? List.of() : List.of(f.addressee());
        return new Errand(
                Wait.ANSWER,
                Wait.ANSWER,
                addressee,
                List.of(f.by()),
                f.addressee(),
                null,
                f.slip().span(),
                null,
                f.answerBy(),
                at);
    }

    private static String task(TaskFact f) {
        return f.task().toString();
    }

    private static String slip(SlipFact f) {
        return f.slip().toString();
    }

    private static String petition(PetitionFact f) {
        return f.petition().toString();
    }

    /** What never was given to anybody waits for nobody. */
    private static <F extends Fact> void on(
            Fold<Errand> fold, Class<F> type, Function<F, String> key, BiFunction<Errand, Recorded<F>, Errand> change) {
        Fold<Errand> unused =
                fold.on(type, key, (@Nullable Errand old, Recorded<F> f) -> old == null ? null : change.apply(old, f));
    }
}
