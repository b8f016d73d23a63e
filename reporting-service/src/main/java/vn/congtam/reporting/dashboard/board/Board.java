package vn.congtam.reporting.dashboard.board;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;

/**
 * One person in one span. The figures are those of the slip, untouched; the pieces are the work that the slip counts.
 *
 * @param month the span, such as {@code 2026-10} or {@code 2026-Q4}
 * @param tracked the shorter spans that left something to this one
 * @param peers none until the person is listed
 */
public record Board(
        StaffCode staff,
        String month,
        AgencyId agency,
        String division,
        PostId post,
        boolean leader,
        StaffCode rater,
        Course course,
        Map<String, Piece> pieces,
        SortedSet<String> tracked,
        @Nullable Peers peers) {

    private static final String NOWHERE = "-";
    private static final SortedSet<String> NOTHING = Collections.emptySortedSet();

    static Board listed(Member member, String month, Rules rules) {
        return placed(member, month, rules, Course.begun(Progress.NO_RECORD), Map.of(), NOTHING);
    }

    static Board opened(Member member, String month, Rules rules) {
        return placed(member, month, rules, Course.begun(Progress.OPENED), Map.of(), NOTHING);
    }

    /** Work may be recorded, and a shorter span tracked, before the slip is opened; where the person serves is known only then. */
    static Board awaited(SlipId slip) {
        StaffCode staff = slip.staff();
        return new Board(
                staff,
                slip.span(),
                new AgencyId(NOWHERE),
                NOWHERE,
                new PostId(NOWHERE),
                false,
                staff,
                Course.begun(Progress.NO_RECORD),
                Map.of(),
                NOTHING,
                null);
    }

    private static Board placed(
            Member member,
            String month,
            Rules rules,
            Course course,
            Map<String, Piece> pieces,
            SortedSet<String> tracked) {
        return new Board(
                member.staff(),
                month,
                member.agency(),
                member.division(),
                member.post(),
                member.leader(),
                member.rater(),
                course,
                pieces,
                tracked,
                Peers.of(member, rules));
    }

    /** The slip has the last word on where its owner serves; the work already recorded stays. */
    Board openedFor(Member member, Rules rules) {
        return placed(member, month, rules, course.anew(Progress.OPENED), pieces, tracked);
    }

    /** After a transfer: what is done and scored stays, what was decided elsewhere does not. */
    Board movedTo(Member member, Rules rules) {
        return placed(member, month, rules, course.takenOver(), pieces, tracked);
    }

    Board listedFor(Member member, Rules rules) {
        return isPlaced() ? this : placed(member, month, rules, course.anew(Progress.NO_RECORD), pieces, tracked);
    }

    public boolean isPlaced() {
        return !division.equals(NOWHERE);
    }

    /** Once the slip is opened it has the last word on who judges. */
    Board assignedTo(Member member) {
        return progress() == Progress.NO_RECORD ? judgedBy(member.rater()) : this;
    }

    Board judgedBy(StaffCode another) {
        return new Board(staff, month, agency, division, post, leader, another, course, pieces, tracked, peers);
    }

    Board tracked(Tracked shorter) {
        SortedSet<String> more = new TreeSet<>(tracked);
        more.add(shorter.span());
        return madeOf(
                more, course.concluded(shorter.span(), !shorter.overrides().isEmpty()));
    }

    /** A locked slip keeps what it was locked with. */
    Board withdrawn(String span) {
        if (progress() == Progress.LOCKED) return this;
        SortedSet<String> left = new TreeSet<>(tracked);
        left.remove(span);
        return madeOf(left, course.concluded(span, false));
    }

    private Board madeOf(SortedSet<String> spans, Course now) {
        return new Board(staff, month, agency, division, post, leader, rater, now, pieces, spans, peers);
    }

    public Board worked(TaskId task, Line line) {
        Map<String, Piece> more = new TreeMap<>(pieces);
        more.put(Piece.key(task, line), Piece.of(line));
        more.values().removeIf(piece -> piece.assigned() == 0);
        return new Board(staff, month, agency, division, post, leader, rater, course, more, tracked, peers);
    }

    public Board went(UnaryOperator<Course> change) {
        return new Board(
                staff, month, agency, division, post, leader, rater, change.apply(course), pieces, tracked, peers);
    }

    public Progress progress() {
        return course.progress();
    }

    public @Nullable Figures figures() {
        return course.figures();
    }

    public @Nullable Grade decided() {
        return course.decided();
    }

    /** The grade as decided, while nothing that came since speaks against it. */
    public @Nullable Grade standing() {
        return course.standing();
    }

    public @Nullable Unrated unrated() {
        return course.unrated();
    }

    /** A task that runs through several months of the span is one. */
    public int works() {
        return (int) pieces.keySet().stream().map(Piece::task).distinct().count();
    }

    /** An opened slip in which nothing stands yet is as good as none: somebody has to be asked why. */
    public boolean isEmpty() {
        return pieces.isEmpty() && tracked.isEmpty() && course.isUnjudged();
    }
}
