package vn.congtam.reporting.dashboard.board;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Ruling;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;

/**
 * One person in one span. The figures are those of the slip, untouched; the pieces are the work that the slip counts.
 *
 * @param month the span, such as {@code 2026-10} or {@code 2026-Q4}
 * @param figures none until the slip's first
 * @param decided the grade as decided, which may differ from the computed one
 * @param unrated why there is none, where that was decided
 * @param computed the grade that followed from the figures when it was decided
 * @param conclusions what makes Not completed of it whatever the score (Art. 20.4)
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
        Progress progress,
        @Nullable Figures figures,
        @Nullable Grade decided,
        @Nullable Unrated unrated,
        @Nullable Grade computed,
        SortedSet<String> conclusions,
        Map<String, Piece> pieces,
        SortedSet<String> tracked,
        @Nullable Peers peers) {

    private static final Set<Progress> SETTLED = EnumSet.of(Progress.DECIDED, Progress.OUTDATED, Progress.UNRATED);
    private static final String NOWHERE = "-";
    private static final SortedSet<String> NOTHING = java.util.Collections.emptySortedSet();

    static Board listed(Member member, String month, Rules rules) {
        return placed(member, month, rules, Progress.NO_RECORD, NOTHING, Map.of(), NOTHING);
    }

    static Board opened(Member member, String month, Rules rules) {
        return placed(member, month, rules, Progress.OPENED, NOTHING, Map.of(), NOTHING);
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
                Progress.NO_RECORD,
                null,
                null,
                null,
                null,
                NOTHING,
                Map.of(),
                NOTHING,
                null);
    }

    private static Board placed(
            Member member,
            String month,
            Rules rules,
            Progress reached,
            SortedSet<String> conclusions,
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
                reached,
                null,
                null,
                null,
                null,
                conclusions,
                pieces,
                tracked,
                Peers.of(member, rules));
    }

    /** The slip has the last word on where its owner serves; the work already recorded stays. */
    Board openedFor(Member member, Rules rules) {
        return placed(member, month, rules, Progress.OPENED, conclusions, pieces, tracked);
    }

    /** After a transfer: what is done and scored stays, what was decided elsewhere does not. */
    Board movedTo(Member member, Rules rules) {
        Progress left = SETTLED.contains(progress) ? Progress.REVIEWED : progress;
        return placed(member, month, rules, left, conclusions, pieces, tracked).with(left, figures, null, null, pieces);
    }

    Board listedFor(Member member, Rules rules) {
        return isPlaced() ? this : placed(member, month, rules, Progress.NO_RECORD, conclusions, pieces, tracked);
    }

    public boolean isPlaced() {
        return !division.equals(NOWHERE);
    }

    public Board at(Progress reached) {
        return with(reached, figures, decided, unrated, pieces);
    }

    /** Once the slip is opened it has the last word on who judges. */
    Board assignedTo(Member member) {
        return progress == Progress.NO_RECORD ? judgedBy(member.rater()) : this;
    }

    Board judgedBy(StaffCode another) {
        return new Board(
                staff,
                month,
                agency,
                division,
                post,
                leader,
                another,
                progress,
                figures,
                decided,
                unrated,
                computed,
                conclusions,
                pieces,
                tracked,
                peers);
    }

    Board tracked(Tracked shorter) {
        SortedSet<String> more = new TreeSet<>(tracked);
        more.add(shorter.span());
        return made(more).concluded(shorter.span(), !shorter.overrides().isEmpty());
    }

    /** A locked slip keeps what it was locked with. */
    Board withdrawn(String span) {
        return progress == Progress.LOCKED ? this : concluded(span, false);
    }

    private Board made(SortedSet<String> of) {
        return new Board(
                staff,
                month,
                agency,
                division,
                post,
                leader,
                rater,
                progress,
                figures,
                decided,
                unrated,
                computed,
                conclusions,
                pieces,
                of,
                peers);
    }

    /** @param by a document and its ground, or a shorter span in which one stands */
    Board concluded(String by, boolean stands) {
        SortedSet<String> now = new TreeSet<>(conclusions);
        boolean news = stands ? now.add(by) : now.remove(by);
        return news ? ruled(computed, now) : this;
    }

    private Board ruled(@Nullable Grade then, SortedSet<String> by) {
        return new Board(
                        staff, month, agency, division, post, leader, rater, progress, figures, decided, unrated, then,
                        by, pieces, tracked, peers)
                .weighed();
    }

    /** Whether what was decided still follows from what is known. */
    private Board weighed() {
        boolean open = progress == Progress.DECIDED || progress == Progress.OUTDATED;
        return open
                ? with(isOutdated() ? Progress.OUTDATED : Progress.DECIDED, figures, decided, unrated, pieces)
                : this;
    }

    private boolean isOutdated() {
        Grade follows = figures == null ? null : figures.grade();
        return computed != null
                && decided != null
                && new Ruling(computed, decided).isOutdated(follows, !conclusions.isEmpty());
    }

    public Board worked(TaskId task, Line line) {
        Map<String, Piece> more = new TreeMap<>(pieces);
        more.put(task.value() + "#" + line.month(), Piece.of(line));
        more.values().removeIf(piece -> piece.assigned() == 0);
        return with(progress, figures, decided, unrated, more);
    }

    public Board scored(Figures changed) {
        return with(progress, changed, decided, unrated, pieces).weighed();
    }

    public Board decided(Grade follows, Grade grade) {
        return with(Progress.DECIDED, figures, grade, null, pieces).ruled(follows, conclusions);
    }

    public Board unrated(Unrated reason) {
        return with(Progress.UNRATED, figures, null, reason, pieces);
    }

    /** After the lock: the slip stays locked. */
    Board regraded(Grade grade) {
        return with(progress, figures, grade, null, pieces);
    }

    /** Under way again: to be decided anew. */
    Board reopened() {
        return with(Progress.REVIEWED, figures, null, null, pieces);
    }

    /** Nothing is decided any more, and it goes on from where it was. */
    Board lapsed(boolean selfScored, boolean reviewed) {
        Progress before = selfScored ? Progress.SELF_SCORED : Progress.OPENED;
        return with(reviewed ? Progress.REVIEWED : before, figures, null, null, pieces);
    }

    /** The grade as decided, while nothing that came since speaks against it. */
    public @Nullable Grade standing() {
        return progress == Progress.OUTDATED ? null : decided;
    }

    /** A task that runs through several months of the span is one. */
    public int works() {
        return (int) pieces.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('#')))
                .distinct()
                .count();
    }

    /** An opened slip in which nothing stands yet is as good as none: somebody has to be asked why. */
    public boolean isEmpty() {
        return pieces.isEmpty() && tracked.isEmpty() && (progress == Progress.NO_RECORD || progress == Progress.OPENED);
    }

    private Board with(
            Progress reached,
            @Nullable Figures score,
            @Nullable Grade grade,
            @Nullable Unrated reason,
            Map<String, Piece> work) {
        return new Board(
                staff,
                month,
                agency,
                division,
                post,
                leader,
                rater,
                reached,
                score,
                grade,
                reason,
                computed,
                conclusions,
                work,
                tracked,
                peers);
    }
}
