package vn.congtam.scoring.reference;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.PartsChanged;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.deadline.SelfScoring;
import vn.congtam.scoring.reference.Course.Progress;

/**
 * How far one person's evaluation of a span has come.
 *
 * @param agency none until the person is listed in a period; likewise rater and decider
 * @param opening as its period opened it, and the day since which the person has it; none before
 * @param tasks those recorded, each with its month, in order of their ids
 * @param people from whose results a leader's d follows: those under him who are not left unrated
 * @param version of the slip; -1 before its first fact
 */
public record Standing(
        SlipId slip,
        StaffCode staff,
        String span,
        @Nullable String agency,
        @Nullable String rater,
        @Nullable String decider,
        @Nullable Member member,
        @Nullable Opening opening,
        List<String> tasks,
        List<String> people,
        Course course,
        Outcome outcome,
        long version) {

    /** @param parts the shorter spans that count */
    public record Opening(Basis basis, LocalDate due, Rules rules, List<String> parts, LocalDate since) {}

    /** What the closing checklist says of a person. */
    public enum State {
        NO_RECORD,
        OPENED,
        SELF_SCORED,
        RETURNED,
        REVIEWED,
        DECIDED,
        OUTDATED,
        UNRATED,
        LOCKED
    }

    static Standing of(@Nullable Standing known, SlipId slip) {
        return Objects.requireNonNullElseGet(known, () -> unlisted(slip));
    }

    private static Standing unlisted(SlipId slip) {
        return new Standing(
                slip,
                slip.staff(),
                slip.span(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Course.BEGUN,
                Outcome.NONE,
                -1);
    }

    /** None before it was opened. */
    public @Nullable Basis basis() {
        return opening == null ? null : opening.basis();
    }

    public State state() {
        if (course.locked()) return State.LOCKED;
        if (outdated()) return State.OUTDATED;
        if (course.unrated() != null) return State.UNRATED;
        if (course.decided() != null) return State.DECIDED;
        if (course.progress() != Progress.OPEN)
            return State.valueOf(course.progress().name());
        return isEmpty() ? State.NO_RECORD : State.OPENED;
    }

    /** Neither work nor what a shorter span left. */
    private boolean isEmpty() {
        return tasks.isEmpty() && outcome.parts().isEmpty();
    }

    public boolean readyToLock() {
        return course.settled() && !outdated();
    }

    /** What came after the decision speaks against it; also work where none was said to be assigned. */
    public boolean outdated() {
        return course.outdated() || !course.locked() && course.saysIdle() && !tasks.isEmpty();
    }

    public boolean awaitsSelfScore() {
        Progress progress = course.progress();
        return !course.settled()
                && (progress == Progress.OPEN || progress == Progress.RETURNED)
                && (!isTracked() || course.lacksGeneral());
    }

    /** After the day by which it was due nobody waits for a self-score any more: the review goes on without (Art. 18). */
    public boolean awaitsReviewWithoutSelfScore(Law law, LocalDate today) {
        return awaitsSelfScore()
                && opening != null
                && SelfScoring.by(law.of(opening.rules())).isOver(opening.due(), opening.since(), today);
    }

    /** From then on the superior of who was to review it may do so in his place. */
    public boolean isOverdue(LocalDate today) {
        return opening != null && today.isAfter(opening.due());
    }

    /** A leader's d, đ and e are part of the review (Art. 15), also where those of the former agency do not count. */
    public boolean awaitsReview() {
        if (course.settled()) return false;
        boolean led = isLeader() && (!course.leadershipJudged() || course.lacksLeadership());
        boolean general = course.progress() == Progress.SELF_SCORED;
        return isTracked()
                ? general || led && course.lacksLeadership() || lacksUnitResult()
                : general || course.progress() == Progress.REVIEWED && (led || lacksUnitResult());
    }

    /** Nobody is left from whose results d would follow, so the reviewer judges it once more, with it. */
    private boolean lacksUnitResult() {
        return isLeader() && course.leadershipJudged() && course.lacksUnitResult() && people.isEmpty();
    }

    private boolean isLeader() {
        return member != null && member.leader();
    }

    public boolean awaitsDecision() {
        boolean first = isTracked() ? course.isGraded() : course.progress() == Progress.REVIEWED;
        return first && !course.settled() && !awaitsReview() || outdated();
    }

    /** Made from what shorter spans left: nothing more is asked for where they have said it all. */
    private boolean isTracked() {
        return basis() == Basis.TRACKED;
    }

    Standing opened(SlipOpened f, LocalDate on) {
        return opened(new Opening(f.basis(), f.due(), f.rules(), f.parts(), on));
    }

    Standing madeOf(PartsChanged f) {
        Opening then = Objects.requireNonNull(opening);
        return opened(new Opening(f.basis(), then.due(), then.rules(), f.parts(), then.since()));
    }

    private Standing opened(Opening as) {
        return new Standing(
                slip, staff, span, agency, rater, decider, member, as, tasks, people, course, outcome, version);
    }

    /** Once the slip is opened it has the last word on who judges it, and where. */
    Standing awaited(Member who) {
        return opening == null ? listed(who) : this;
    }

    /** Between two agencies nobody has it to judge. */
    Standing released() {
        return new Standing(
                slip, staff, span, null, null, null, member, opening, tasks, people, course, outcome, version);
    }

    Standing listed(Member who) {
        return new Standing(
                slip,
                staff,
                span,
                who.agency().value(),
                who.rater().value(),
                who.decider().value(),
                who,
                opening,
                tasks,
                people,
                course,
                outcome,
                version);
    }

    /** Who rated this span itself: whoever reviewed, and the rater even where he did not. */
    public Set<StaffCode> raters() {
        Set<StaffCode> all = new HashSet<>(course.reviewers().all());
        if (member != null) all.add(member.rater());
        return all;
    }

    public boolean isAbout(String task) {
        return tasks.stream().anyMatch(one -> one.startsWith(task + "/"));
    }

    /** What was handed over before anything was accepted is no work of his. */
    Standing worked(TaskId task, Line line) {
        TreeSet<String> all = new TreeSet<>(tasks);
        String work = line.key(task);
        if (line.counts()) all.add(work);
        else all.remove(work);
        return with(List.copyOf(all), people, course, outcome);
    }

    Standing stood(StaffCode one, Reached reached) {
        Set<String> all = new TreeSet<>(people);
        if (reached == Reached.NOT_RATED) all.remove(one.value());
        else all.add(one.value());
        return answeringFor(all);
    }

    Standing released(StaffCode one) {
        Set<String> left = new TreeSet<>(people);
        left.remove(one.value());
        return answeringFor(left);
    }

    private Standing answeringFor(Set<String> now) {
        return with(tasks, List.copyOf(now), course, outcome);
    }

    Standing went(UnaryOperator<Course> step) {
        return with(tasks, people, step.apply(course), outcome);
    }

    Standing made(UnaryOperator<Outcome> step) {
        return with(tasks, people, course, step.apply(outcome));
    }

    private Standing with(List<String> works, List<String> followers, Course now, Outcome made) {
        return new Standing(
                slip, staff, span, agency, rater, decider, member, opening, works, followers, now, made, version);
    }

    Standing at(long seq) {
        return new Standing(
                slip, staff, span, agency, rater, decider, member, opening, tasks, people, course, outcome, seq);
    }
}
