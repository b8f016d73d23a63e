package vn.congtam.scoring.explanation.basis;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.Entry;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;
import vn.congtam.scoring.explanation.basis.Judged.Decision;
import vn.congtam.scoring.explanation.basis.Judged.Leading;
import vn.congtam.scoring.explanation.basis.Judged.Marks;
import vn.congtam.scoring.explanation.basis.Judged.Missed;
import vn.congtam.scoring.explanation.basis.Judged.NotRated;
import vn.congtam.scoring.explanation.basis.Judged.Overriding;
import vn.congtam.scoring.explanation.basis.Judged.Reopening;
import vn.congtam.scoring.explanation.basis.Judged.Return;

/** Slips with the facts behind them, from the slips' own facts and from those of the tasks on them. */
@Configuration(proxyBeanMethods = false)
class ExplanationProjection {
    static final Fold<Explained> FOLD = Fold.into(Explained.class, "scoring.explained", 10)
            .on(SlipOpened.class, slip(), step((x, f, e) -> x.opened(f, day(e))))
            .on(SlipReleased.class, slip(), step((x, f, e) -> x))
            .on(SlipTakenOver.class, slip(), step((x, f, e) -> x.takenOver(f, day(e))))
            .on(PartsChanged.class, slip(), step((x, f, e) -> x.madeOf(f)))
            .on(
                    WorkRecorded.class,
                    slip(),
                    step((x, f, e) -> x.worked(f.task(), f.line().month(), work -> work.recorded(f.line(), e))))
            .on(
                    LateWorkNoted.class,
                    slip(),
                    step((x, f, e) -> x.worked(f.task(), f.line().month(), work -> work.noted(f.line(), e))))
            .on(
                    GeneralCriteriaSelfScored.class,
                    slip(),
                    step((x, f, e) ->
                            x.judged(j -> j.scoredBySelf(new Marks(f.criteria(), null, f.late(), null, Source.of(e))))))
            .on(
                    SelfScoreMissed.class,
                    slip(),
                    step((x, f, e) -> x.judged(j -> j.missed(new Missed(f.due(), Source.of(e))))))
            .on(
                    GeneralCriteriaReviewed.class,
                    slip(),
                    step((x, f, e) -> x.judged(j ->
                            j.reviewed(new Marks(f.criteria(), f.comment(), f.late(), f.onBehalfOf(), Source.of(e))))))
            .on(
                    LeadershipReviewed.class,
                    slip(),
                    step((x, f, e) -> x.judged(j -> j.led(
                            new Leading(f.unitResult(), f.organisation(), f.unity(), f.onBehalfOf(), Source.of(e))))))
            .on(
                    SlipReturned.class,
                    slip(),
                    step((x, f, e) -> x.judged(j -> j.givenBack(new Return(f.reason(), f.onBehalfOf(), Source.of(e))))))
            .on(ScoreChanged.class, slip(), step((x, f, e) -> x.scored(f.figures())))
            .on(GradeDecided.class, slip(), step((x, f, e) -> x.judged(j -> j.decided(decision(f, e)))))
            .on(
                    LeftUnrated.class,
                    slip(),
                    step((x, f, e) -> x.judged(j -> j.leftUnrated(new NotRated(
                            f.reason(), f.document(), f.late(), f.onBehalfOf(), f.absent(), Source.of(e))))))
            .on(JudgesChanged.class, slip(), step((x, f, e) -> x.under(f.member())))
            .on(RaterDisputed.class, slip(), step((x, f, e) -> x))
            .on(DisputeRejected.class, slip(), step((x, f, e) -> x))
            .on(SpanTracked.class, slip(), step((x, f, e) -> x.longer(l -> l.tracked(f.tracked()))))
            .on(SpanWithdrawn.class, slip(), step((x, f, e) -> x.withdrawn(f.span())))
            .on(SpanTakenBack.class, slip(), step((x, f, e) -> x))
            .on(WorkPassedUp.class, slip(), step((x, f, e) -> x))
            .on(
                    OverseenWorkRecorded.class,
                    slip(),
                    step((x, f, e) -> x.oversaw(f.line().ownedKey(f.task()), f.line())))
            .on(LeadersChanged.class, slip(), step((x, f, e) -> x))
            .on(
                    SubordinateReleased.class,
                    slip(),
                    step((x, f, e) -> x.released(f.staff().value())))
            .on(SpanSuperseded.class, slip(), step((x, f, e) -> x))
            .on(WorkCarriedOver.class, slip(), step((x, f, e) -> x))
            .on(SpanFollowed.class, slip(), step((x, f, e) -> x))
            .on(SpanPassedOn.class, slip(), step((x, f, e) -> x))
            .on(LateTrackingNoted.class, slip(), step((x, f, e) -> x))
            .on(
                    SubordinateStood.class,
                    slip(),
                    step((x, f, e) -> x.stood(f.staff().value(), f.reached())))
            .on(
                    OverrideImposed.class,
                    slip(),
                    step((x, f, e) -> x.judged(j -> j.overridden(
                            new Overriding(f.ground(), f.document(), f.date(), f.onBehalfOf(), Source.of(e))))))
            .on(OverrideLifted.class, slip(), step((x, f, e) -> x.judged(j -> j.relieved(f.ground(), f.lifted()))))
            .on(SlipLocked.class, slip(), step((x, f, e) -> x.closed()))
            .on(GradeReplaced.class, slip(), step((x, f, e) -> x.judged(j -> j.decided(decision(f, e)))))
            .on(
                    ReopeningRequested.class,
                    slip(),
                    step((x, f, e) ->
                            x.judged(j -> j.reopening(new Reopening(f.by(), f.reason(), f.document(), Source.of(e))))))
            .on(ReopeningDeclined.class, slip(), step((x, f, e) -> x.judged(j -> j.reopening(null))))
            .on(SlipReopened.class, slip(), step((x, f, e) -> x.reopened()))
            .on(DecisionLapsed.class, slip(), step((x, f, e) -> x.judged(Judged::reopened)))
            .on(DecisionWithdrawn.class, slip(), step((x, f, e) -> x.judged(Judged::reopened)))
            .onEachNamed(TaskAssigned.class, ExplanationProjection::slips, told())
            .onEachNamed(WorkCounted.class, ExplanationProjection::slips, told())
            .onEachNamed(TaskSubmitted.class, ExplanationProjection::slips, told())
            .onEachNamed(QualityFailureCounted.class, ExplanationProjection::slips, told())
            .onEachNamed(FileFailed.class, ExplanationProjection::slips, told())
            .onEachNamed(TaskAccepted.class, ExplanationProjection::slips, told())
            .onEachNamed(TaskHandedOver.class, ExplanationProjection::slips, told())
            .onEachNamed(ExemptionRequested.class, ExplanationProjection::slips, told())
            .onEachNamed(ExemptionGranted.class, ExplanationProjection::slips, told())
            .onEachNamed(ExemptionRefused.class, ExplanationProjection::slips, told());

    @Bean
    ReadModel<Explained> explanations(Projections projections) {
        return projections.readModel(FOLD);
    }

    @FunctionalInterface
    private interface Change<F> {
        Explained apply(Explained slip, F fact, Entry entry);
    }

    private static LocalDate day(Entry of) {
        return LocalDate.ofInstant(of.ts(), Act.VIETNAM);
    }

    private static Decision decision(GradeDecided f, Entry e) {
        return new Decision(
                f.computed(), f.decided(), null, f.reason(), f.document(), f.late(), f.onBehalfOf(), Source.of(e));
    }

    private static Decision decision(GradeReplaced f, Entry e) {
        Grade computed =
                f.tracked().computed() == null ? f.former() : f.tracked().computed();
        return new Decision(
                computed, f.decided(), f.former(), f.reason(), f.document(), false, f.onBehalfOf(), Source.of(e));
    }

    private static <F extends SlipFact> Function<F, String> slip() {
        return f -> f.slip().value();
    }

    private static <F extends SlipFact> BiFunction<@Nullable Explained, Recorded<F>, @Nullable Explained> step(
            Change<F> change) {
        return (x, f) -> change.apply(Explained.of(x, f.fact().slip()), f.fact(), f.entry())
                .at(f.entry().seq());
    }

    /** Both a shortfall and what was said about its exemption are shown with the work. */
    private static <F extends TaskFact> Fold.Making<Explained, F> told() {
        return (key, x, f) -> {
            Explained slip = Explained.of(x, new SlipId(key));
            for (Line line : f.fact().lines()) if (SlipId.of(line).value().equals(key)) slip = told(slip, line, f);
            return slip;
        };
    }

    private static Explained told(Explained slip, Line line, Recorded<? extends TaskFact> f) {
        return slip.worked(f.fact().task(), line.month(), work -> work.told(Source.of(f.entry(), f.fact())));
    }

    private static Set<String> slips(TaskFact fact) {
        return fact.lines().stream().map(line -> SlipId.of(line).value()).collect(Collectors.toSet());
    }
}
