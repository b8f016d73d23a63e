package vn.congtam.reporting.dashboard.board;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;

/**
 * One person in one month. The figures are those of the slip, untouched; the pieces are the work that the slip counts.
 *
 * @param figures none until the slip's first
 * @param decided the grade as decided, which may differ from the computed one
 * @param unrated why there is none, where that was decided
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
        Map<String, Piece> pieces) {

    private static final String NOWHERE = "-";

    static Board listed(Member member, String month) {
        return placed(member, month, Progress.NO_RECORD, Map.of());
    }

    static Board opened(Member member, String month) {
        return placed(member, month, Progress.OPENED, Map.of());
    }

    /** Work may be recorded before the slip is opened; where the person serves is known only then. */
    static Board awaited(Line line) {
        return new Board(
                line.owner(),
                line.month(),
                new AgencyId(NOWHERE),
                NOWHERE,
                new PostId(NOWHERE),
                false,
                line.owner(),
                Progress.NO_RECORD,
                null,
                null,
                null,
                Map.of());
    }

    private static Board placed(Member member, String month, Progress reached, Map<String, Piece> pieces) {
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
                pieces);
    }

    /** The slip has the last word on where its owner serves; the work already recorded stays. */
    Board openedFor(Member member) {
        return placed(member, month, Progress.OPENED, pieces);
    }

    Board listedFor(Member member) {
        return isPlaced() ? this : placed(member, month, Progress.NO_RECORD, pieces);
    }

    public boolean isPlaced() {
        return !division.equals(NOWHERE);
    }

    public Board at(Progress reached) {
        return with(reached, figures, decided, unrated, pieces);
    }

    public Board worked(TaskId task, Line line) {
        Map<String, Piece> more = new TreeMap<>(pieces);
        more.put(task.value(), Piece.of(line));
        more.values().removeIf(piece -> piece.assigned() == 0);
        return with(progress, figures, decided, unrated, more);
    }

    public Board scored(Figures changed) {
        return with(progress, changed, decided, unrated, pieces);
    }

    public Board decided(Grade grade) {
        return with(Progress.DECIDED, figures, grade, null, pieces);
    }

    public Board unrated(Unrated reason) {
        return with(Progress.UNRATED, figures, null, reason, pieces);
    }

    /** An opened slip in which nothing stands yet is as good as none: somebody has to be asked why. */
    public boolean isEmpty() {
        return pieces.isEmpty() && (progress == Progress.NO_RECORD || progress == Progress.OPENED);
    }

    private Board with(
            Progress reached,
            @Nullable Figures score,
            @Nullable Grade grade,
            @Nullable Unrated reason,
            Map<String, Piece> work) {
        return new Board(staff, month, agency, division, post, leader, rater, reached, score, grade, reason, work);
    }
}
