package vn.congtam.scoring.reference;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;
import vn.congtam.scoring.reference.Course.Progress;

/** Where everybody's evaluation stands, from the facts of periods and slips. */
@Configuration(proxyBeanMethods = false)
class StandingProjection {
    static final Fold<Standing> FOLD = Fold.into(Standing.class, "scoring.standings", 10)
            .indexed("agency", "span")
            .indexed("staff")
            .indexed("rater", "span")
            .indexed("decider", "span")
            .on(
                    MemberListed.class,
                    f -> slipOf(f).value(),
                    (s, f) -> Standing.of(s, slipOf(f.fact())).awaited(f.fact().member()))
            .on(
                    SlipOpened.class,
                    key(),
                    onDay((s, f, on) -> s.listed(f.member()).opened(f, on)))
            .on(SlipReleased.class, key(), step((s, f) -> s.released()))
            .on(
                    SlipTakenOver.class,
                    key(),
                    onDay((s, f, on) ->
                            s.listed(f.member()).opened(f.opening(), on).went(Course::takenOver)))
            .on(PartsChanged.class, key(), step(Standing::madeOf))
            .on(WorkRecorded.class, key(), step((s, f) -> s.worked(f.task(), f.line())))
            .on(GeneralCriteriaSelfScored.class, key(), step((s, f) -> s.went(c -> c.now(Progress.SELF_SCORED))))
            .on(SelfScoreMissed.class, key(), step((s, f) -> s))
            .on(GeneralCriteriaReviewed.class, key(), acted(Course::reviewed))
            .on(LeadershipReviewed.class, key(), acted(Course::ledJudged))
            .on(SlipReturned.class, key(), step((s, f) -> s.went(Course::returned)))
            .on(ScoreChanged.class, key(), step((s, f) -> s.went(c -> c.scored(f.figures()))))
            .on(GradeDecided.class, key(), step((s, f) -> s.went(c -> c.decided(f))))
            .on(LeftUnrated.class, key(), step((s, f) -> s.went(c -> c.leftUnrated(f.reason()))))
            .on(LateWorkNoted.class, key(), step((s, f) -> s))
            .on(JudgesChanged.class, key(), step((s, f) -> s.listed(f.member())))
            .on(RaterDisputed.class, key(), step((s, f) -> s))
            .on(DisputeRejected.class, key(), step((s, f) -> s))
            .on(
                    SpanTracked.class,
                    key(),
                    step((s, f) -> s.went(concluded(c -> c.tracked(f.tracked())))
                            .made(o -> o.with(f.tracked().span()))))
            .on(SpanWithdrawn.class, key(), step(StandingProjection::withdrawn))
            .on(SpanTakenBack.class, key(), step((s, f) -> s))
            .on(WorkPassedUp.class, key(), step((s, f) -> s))
            .on(OverseenWorkRecorded.class, key(), step((s, f) -> s))
            .on(SpanSuperseded.class, key(), step((s, f) -> s))
            .on(WorkCarriedOver.class, key(), step((s, f) -> s))
            .on(SpanFollowed.class, key(), step((s, f) -> s))
            .on(SpanPassedOn.class, key(), step((s, f) -> s))
            .on(LateTrackingNoted.class, key(), step((s, f) -> s.went(concluded(c -> c.trackedLate(f.tracked())))))
            .on(SubordinateStood.class, key(), step((s, f) -> s.stood(f.staff(), f.reached())))
            .on(LeadersChanged.class, key(), step((s, f) -> s))
            .on(SubordinateReleased.class, key(), step((s, f) -> s.released(f.staff())))
            .on(
                    OverrideImposed.class,
                    key(),
                    step((s, f) -> s.went(concluded(c -> c.imposed(f.ground().key(f.document()))))))
            .on(
                    OverrideLifted.class,
                    key(),
                    step((s, f) -> s.went(concluded(c -> c.lifted(f.ground().key(f.lifted()))))))
            .on(SlipLocked.class, key(), dated((s, f) -> s.went(c -> c.closed(f.tracked())), _ -> true))
            .on(GradeReplaced.class, key(), dated((s, f) -> s.went(c -> c.replaced(f)), f -> f.petition() == null))
            .on(ReopeningRequested.class, key(), step((s, f) -> s))
            .on(ReopeningDeclined.class, key(), step((s, f) -> s))
            .on(DecisionLapsed.class, key(), step((s, f) -> s.went(Course::lapsed)))
            .on(DecisionWithdrawn.class, key(), step((s, f) -> s.went(Course::lapsed)))
            .on(SlipReopened.class, key(), step((s, f) -> s.went(Course::reopened)));

    @Bean
    ReadModel<Standing> standings(Projections projections) {
        return projections.readModel(FOLD);
    }

    private static SlipId slipOf(MemberListed f) {
        return SlipId.of(f.member().staff(), f.span());
    }

    private static <F extends SlipFact> java.util.function.Function<F, String> key() {
        return f -> f.slip().value();
    }

    private static UnaryOperator<Course> concluded(UnaryOperator<Conclusions> change) {
        return course -> course.concluded(change);
    }

    /** A locked slip keeps what it was locked with. */
    private static Standing withdrawn(Standing s, SpanWithdrawn f) {
        boolean locked = s.course().locked();
        Standing now = s.went(concluded(c -> c.withdrawn(f.span(), locked)));
        return locked ? now : now.made(o -> o.without(f.span()));
    }

    /** Where there is another result from now on. */
    private static <F extends SlipFact> BiFunction<@Nullable Standing, Recorded<F>, @Nullable Standing> dated(
            BiFunction<Standing, F, Standing> change, Predicate<F> news) {
        return (s, f) -> {
            Standing then = change.apply(Standing.of(s, f.fact().slip()), f.fact());
            Standing now = news.test(f.fact()) ? then.made(o -> o.since(f.at())) : then;
            return now.at(f.entry().seq());
        };
    }

    /** Where it matters who did it: the listed rater is not always the one who reviews. */
    private static <F extends SlipFact> BiFunction<@Nullable Standing, Recorded<F>, @Nullable Standing> acted(
            BiFunction<Course, StaffCode, Course> change) {
        return (s, f) -> Standing.of(s, f.fact().slip())
                .went(course -> change.apply(course, new StaffCode(f.actor())))
                .at(f.entry().seq());
    }

    @FunctionalInterface
    private interface Change<F> {
        Standing apply(Standing standing, F fact, LocalDate on);
    }

    /** Where the day counts on which it is told. */
    private static <F extends SlipFact> BiFunction<@Nullable Standing, Recorded<F>, @Nullable Standing> onDay(
            Change<F> change) {
        return (s, f) -> change.apply(
                        Standing.of(s, f.fact().slip()), f.fact(), LocalDate.ofInstant(f.at(), Act.VIETNAM))
                .at(f.entry().seq());
    }

    /** Every fact of the slip moves its version on. */
    private static <F extends SlipFact> BiFunction<@Nullable Standing, Recorded<F>, @Nullable Standing> step(
            BiFunction<Standing, F, Standing> change) {
        return onDay((s, f, on) -> change.apply(s, f));
    }
}
