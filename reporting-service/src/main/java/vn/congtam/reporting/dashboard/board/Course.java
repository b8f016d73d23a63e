package vn.congtam.reporting.dashboard.board;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ruling;
import vn.congtam.events.scoring.Unrated;

/**
 * How far a slip has come, and what was decided.
 *
 * @param judged how far it was judged, whatever was decided since
 * @param figures none until the slip's first
 * @param computed the grade that followed from the figures when it was decided
 * @param decided the grade as decided, which may differ from the computed one
 * @param unrated why there is none, where that was decided
 * @param conclusions what makes Not completed of it whatever the score (Art. 20.4)
 */
public record Course(
        Progress progress,
        Progress judged,
        @Nullable Figures figures,
        @Nullable Grade computed,
        @Nullable Grade decided,
        @Nullable Unrated unrated,
        SortedSet<String> conclusions) {

    public static Course begun(Progress at) {
        return new Course(at, at, null, null, null, null, Collections.emptySortedSet());
    }

    /** A slip that opens has the last word on where it stands; conclusions may have come before it. */
    Course anew(Progress at) {
        return new Course(at, at, null, null, null, null, conclusions);
    }

    Course at(Progress reached) {
        boolean locks = reached == Progress.LOCKED;
        return new Course(reached, locks ? judged : reached, figures, computed, decided, unrated, conclusions);
    }

    public Course scored(Figures changed) {
        return new Course(progress, judged, changed, computed, decided, unrated, conclusions).weighed();
    }

    public Course decided(Grade follows, Grade grade) {
        return new Course(Progress.DECIDED, judged, figures, follows, grade, null, conclusions).weighed();
    }

    public Course leftUnrated(Unrated reason) {
        return new Course(Progress.UNRATED, judged, figures, null, null, reason, conclusions);
    }

    /** After the lock: the slip stays locked. */
    Course regraded(Grade grade) {
        return new Course(progress, judged, figures, computed, grade, null, conclusions);
    }

    /** Nothing is decided any more, and it goes on from where it was. */
    Course undecided() {
        return new Course(judged, judged, figures, null, null, null, conclusions);
    }

    /** What was decided elsewhere does not bind where the slip has gone on to. */
    Course takenOver() {
        return progress == Progress.LOCKED ? this : undecided();
    }

    /** @param by a document and its ground, or a shorter span in which one stands */
    Course concluded(String by, boolean stands) {
        SortedSet<String> now = new TreeSet<>(conclusions);
        boolean news = stands ? now.add(by) : now.remove(by);
        return news ? new Course(progress, judged, figures, computed, decided, unrated, now).weighed() : this;
    }

    /** Whether what was decided still follows from what is known; what is locked stands. */
    private Course weighed() {
        boolean open = progress == Progress.DECIDED || progress == Progress.OUTDATED;
        Progress now = isOutdated() ? Progress.OUTDATED : Progress.DECIDED;
        return open ? new Course(now, judged, figures, computed, decided, unrated, conclusions) : this;
    }

    private boolean isOutdated() {
        Grade follows = figures == null ? null : figures.grade();
        return computed != null
                && decided != null
                && new Ruling(computed, decided).isOutdated(follows, !conclusions.isEmpty());
    }

    /** The grade as decided, while nothing that came since speaks against it. */
    @Nullable
    Grade standing() {
        return progress == Progress.OUTDATED ? null : decided;
    }

    boolean isUnjudged() {
        return progress == Progress.NO_RECORD || progress == Progress.OPENED;
    }
}
