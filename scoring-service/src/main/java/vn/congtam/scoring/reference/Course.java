package vn.congtam.scoring.reference;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ruling;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;

/** The course of a slip so far: self-score, review, decision, lock. */
public record Course(
        Progress progress,
        boolean leadershipJudged,
        Reviewers reviewers,
        @Nullable Figures figures,
        @Nullable Grade computed,
        @Nullable Grade decided,
        @Nullable Unrated unrated,
        @Nullable Tracked tracked,
        boolean locked,
        Conclusions conclusions) {
    static final Course BEGUN =
            new Course(Progress.OPEN, false, Reviewers.NONE, null, null, null, null, null, false, Conclusions.NONE);

    public enum Progress {
        OPEN,
        SELF_SCORED,
        RETURNED,
        REVIEWED
    }

    public boolean settled() {
        return locked || unrated != null || decided != null;
    }

    /** What came after the decision speaks against it: another grade follows from the score, or a conclusion stands. */
    boolean outdated() {
        if (locked || !settled()) return false;
        return computed == null || decided == null
                ? isOverridden()
                : new Ruling(computed, decided).isOutdated(followsNow(), isOverridden());
    }

    /** Unrounded, as it is by now: what came after the decision may have moved it, and not the grade. */
    public @Nullable String exactTotal() {
        if (tracked != null) return tracked.exactTotal();
        return figures == null ? null : figures.exactTotal();
    }

    boolean saysIdle() {
        return unrated == Unrated.NO_WORK_ASSIGNED;
    }

    private @Nullable Grade followsNow() {
        return figures == null ? null : figures.grade();
    }

    /** The work of all shorter spans is known, and the general points of this one are not. */
    boolean lacksGeneral() {
        return figures != null && figures.a() != null && figures.generalPoints() == null;
    }

    boolean lacksLeadership() {
        return figures != null && figures.a() != null && figures.organisation() == null;
    }

    boolean lacksUnitResult() {
        return figures != null && figures.unitResult() == null;
    }

    boolean isGraded() {
        return figures != null && figures.grade() != null;
    }

    Course now(Progress reached) {
        return new Course(
                reached,
                leadershipJudged,
                reviewers,
                figures,
                computed,
                decided,
                unrated,
                tracked,
                locked,
                conclusions);
    }

    Course reviewed(StaffCode by) {
        return now(Progress.REVIEWED).by(reviewers.ofGeneral(by));
    }

    /** What was reviewed is to be reviewed again, perhaps by another. */
    Course returned() {
        return now(Progress.RETURNED).by(reviewers.ofGeneral(null));
    }

    private Course by(Reviewers now) {
        return new Course(
                progress, leadershipJudged, now, figures, computed, decided, unrated, tracked, locked, conclusions);
    }

    Course ledJudged(StaffCode by) {
        return new Course(
                progress,
                true,
                reviewers.ofLeadership(by),
                figures,
                computed,
                decided,
                unrated,
                tracked,
                locked,
                conclusions);
    }

    Course scored(Figures now) {
        return new Course(
                progress, leadershipJudged, reviewers, now, computed, decided, unrated, tracked, locked, conclusions);
    }

    Course decided(GradeDecided f) {
        return new Course(
                progress,
                leadershipJudged,
                reviewers,
                figures,
                f.computed(),
                f.decided(),
                null,
                null,
                locked,
                conclusions);
    }

    Course leftUnrated(Unrated reason) {
        return new Course(
                progress, leadershipJudged, reviewers, figures, null, null, reason, null, locked, conclusions);
    }

    Course closed(Tracked left) {
        return new Course(
                progress, leadershipJudged, reviewers, figures, computed, decided, unrated, left, true, conclusions);
    }

    Course replaced(GradeReplaced f) {
        return new Course(
                progress,
                leadershipJudged,
                reviewers,
                figures,
                f.tracked().computed(),
                f.decided(),
                null,
                f.tracked(),
                locked,
                conclusions);
    }

    Course concluded(UnaryOperator<Conclusions> change) {
        return new Course(
                progress,
                leadershipJudged,
                reviewers,
                figures,
                computed,
                decided,
                unrated,
                tracked,
                locked,
                change.apply(conclusions));
    }

    public boolean isOverridden() {
        return conclusions.stand();
    }

    /** Nothing is decided any more; what was judged stands. */
    Course lapsed() {
        return new Course(progress, leadershipJudged, reviewers, figures, null, null, null, null, false, conclusions);
    }

    /** What the former agency decided does not bind the next one; its review stands until another replaces it. */
    Course takenOver() {
        return lapsed();
    }

    /** The review stands, and so does who gave it, until another replaces it. */
    Course reopened() {
        return new Course(
                progress, leadershipJudged, reviewers, figures, null, null, null, null, false, conclusions.reopened());
    }
}
