package vn.congtam.scoring.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.DecisionLapsed;
import vn.congtam.events.scoring.SlipFact.DecisionWithdrawn;
import vn.congtam.events.scoring.SlipFact.DisputeRejected;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaSelfScored;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.JudgesChanged;
import vn.congtam.events.scoring.SlipFact.LateTrackingNoted;
import vn.congtam.events.scoring.SlipFact.LateWorkNoted;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.RaterDisputed;
import vn.congtam.events.scoring.SlipFact.ReopeningDeclined;
import vn.congtam.events.scoring.SlipFact.ReopeningRequested;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SelfScoreMissed;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipReleased;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.events.scoring.SlipFact.SlipTakenOver;
import vn.congtam.events.scoring.SlipFact.SpanFollowed;
import vn.congtam.events.scoring.SlipFact.SpanPassedOn;
import vn.congtam.events.scoring.SlipFact.SpanSuperseded;
import vn.congtam.events.scoring.SlipFact.SpanTakenBack;
import vn.congtam.events.scoring.SlipFact.SpanTracked;
import vn.congtam.events.scoring.SlipFact.SpanWithdrawn;
import vn.congtam.events.scoring.SlipFact.SubordinateReleased;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.submission.Line;
import vn.congtam.reckoning.Dossier;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;

/** A slip as its facts leave it: what it is scored from, and how far it has come. Assignment only. */
final class SlipState {
    final Dossier dossier = new Dossier();
    final SortedMap<String, WorkRecorded> work = new TreeMap<>();
    final SortedMap<String, LateWorkNoted> lateWork = new TreeMap<>();
    final SortedMap<String, Tracked> lateTracked = new TreeMap<>();
    final SortedMap<String, SubordinateStood> people = new TreeMap<>();
    final SortedSet<String> followers = new TreeSet<>();
    /** Months that the next quarter counts, as this one was too short to be rated; with that quarter. */
    final SortedMap<String, String> carriedOn = new TreeMap<>();

    final SortedSet<String> withdrawn = new TreeSet<>();
    /** With the months before them whose work they take, too. */
    final SortedMap<String, List<String>> supersededBy = new TreeMap<>();

    @Nullable
    GradeReplaced replaced;

    @Nullable
    ReopeningRequested reopening;

    /** Who is said not to be the superior. */
    @Nullable
    StaffCode disputed;

    @Nullable
    Figures figures;

    /** The day since which its owner has it, from the agency that evaluates him. */
    LocalDate since = LocalDate.EPOCH;

    boolean selfScored;

    /** Whether it was said that no self-score came. */
    boolean selfScoreMissed;

    @Nullable
    List<Criterion> selfScore;

    /** The last there was, also if the slip was returned after it. */
    @Nullable
    List<Criterion> lastReview;

    /** Whether the last decision did not stand, and there is none since. */
    boolean lapsed;

    /** Whether work was recorded since he was left unrated that was not known then. */
    boolean moreWork;

    /** Whether the agency that opened it released the owner, and none has taken it over yet. */
    boolean released;
    /** Why it was opened again, if it was locked before: what is decided now is weighed at once. */
    @Nullable
    SlipReopened reopened;

    /** What the slip is scored from as it stands; it must be open. */
    Sheet sheet(Law law) {
        Guards.open(this);
        return lockedSheet(law);
    }

    /** The same, locked or not. */
    Sheet lockedSheet(Law law) {
        Guards.opened(this);
        return dossier.sheet(law);
    }

    /** @param on the day of the fact in Vietnam */
    void evolve(SlipFact fact, LocalDate on) {
        evolve(fact);
        if (fact instanceof SlipOpened || fact instanceof SlipTakenOver) since = on;
    }

    void evolve(SlipFact fact) {
        dossier.evolve(fact);
        switch (fact) {
            case WorkRecorded f -> record(f);
            case LateWorkNoted f -> lateWork.put(f.line().key(f.task()), f);
            case SpanTracked f -> withdrawn.remove(f.tracked().span());
            case LateTrackingNoted f -> note(f.tracked());
            case SpanWithdrawn f -> withdraw(f.span());
            case SubordinateStood f -> people.put(f.staff().value(), f);
            case SubordinateReleased f -> people.remove(f.staff().value());
            case SpanFollowed f -> followers.add(f.by());
            case SpanPassedOn f -> passOn(f);
            case SpanTakenBack f -> carriedOn.remove(f.span());
            case SpanSuperseded f -> supersededBy.put(f.by(), Objects.requireNonNullElse(f.months(), List.of()));
            case SlipReleased _ -> released = true;
            case SlipTakenOver _ -> takeOver();
            case GeneralCriteriaSelfScored f -> selfScore(f.criteria());
            case GeneralCriteriaReviewed f -> lastReview = f.criteria();
            case SelfScoreMissed _ -> selfScoreMissed = true;
            case SlipReturned _ -> giveBack();
            case ScoreChanged f -> figures = f.figures();
            case GradeReplaced f -> replaced = f;
            case RaterDisputed f -> disputed = f.rater();
            case DisputeRejected _, SlipLocked _ -> disputed = null;
            case JudgesChanged f -> disputed = f.member().rater().equals(disputed) ? disputed : null;
            case ReopeningRequested f -> reopening = f;
            case ReopeningDeclined _ -> reopening = null;
            case SlipReopened f -> reopen(f);
            case DecisionLapsed _, DecisionWithdrawn _ -> lapsed = true;
            case GradeDecided _ -> lapsed = false;
            case LeftUnrated _ -> leave();
            default -> {}
        }
    }

    /** As last told, before the lock or after it. */
    @Nullable
    Line line(String key) {
        LateWorkNoted late = lateWork.get(key);
        if (late != null) return late.line();
        WorkRecorded recorded = work.get(key);
        return recorded == null ? null : recorded.line();
    }

    /** Also what a shorter span left after the lock binds whoever decides anew. */
    boolean isOverridden() {
        return !dossier.conclusions().isEmpty()
                || lateTracked.values().stream()
                        .anyMatch(one -> !one.overrides().isEmpty());
    }

    private void record(WorkRecorded f) {
        WorkRecorded before = work.put(f.line().key(f.task()), f);
        moreWork |= f.line().counts() && (before == null || !before.line().counts());
    }

    private void leave() {
        lapsed = false;
        moreWork = false;
    }

    private void selfScore(List<Criterion> given) {
        selfScored = true;
        selfScoreMissed = false;
        selfScore = given;
    }

    private void giveBack() {
        selfScored = false;
        selfScoreMissed = false;
    }

    private void passOn(SpanPassedOn f) {
        String span = f.tracked().span();
        if (!span.equals(f.slip().span())) carriedOn.put(span, f.to());
    }

    private void note(Tracked late) {
        withdrawn.remove(late.span());
        lateTracked.put(late.span(), late);
    }

    private void withdraw(String span) {
        withdrawn.add(span);
        lateTracked.remove(span);
    }

    private void takeOver() {
        released = false;
        disputed = null;
    }

    private void reopen(SlipReopened f) {
        reopened = f;
        lapsed = false;
        reopening = null;
        replaced = null;
        lateWork.clear();
        lateTracked.clear();
    }
}
