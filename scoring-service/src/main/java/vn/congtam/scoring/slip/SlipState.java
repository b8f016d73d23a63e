package vn.congtam.scoring.slip;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaSelfScored;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.JudgesChanged;
import vn.congtam.events.scoring.SlipFact.LateTrackingNoted;
import vn.congtam.events.scoring.SlipFact.LateWorkNoted;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.OverrideImposed;
import vn.congtam.events.scoring.SlipFact.OverrideLifted;
import vn.congtam.events.scoring.SlipFact.ReopeningDeclined;
import vn.congtam.events.scoring.SlipFact.ReopeningRequested;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.events.scoring.SlipFact.SpanTracked;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.submission.Line;
import vn.congtam.scoring.reference.Law;
import vn.congtam.scoring.reference.Sheet;

/** A slip as its facts leave it: assignment only. */
final class SlipState {
    final SortedMap<String, Line> lines = new TreeMap<>();
    final SortedMap<String, Line> lateLines = new TreeMap<>();
    final SortedMap<String, Tracked> tracked = new TreeMap<>();
    final SortedMap<String, Tracked> lateTracked = new TreeMap<>();
    final SortedMap<String, SubordinateStood> people = new TreeMap<>();
    final SortedMap<String, OverrideImposed> overrides = new TreeMap<>();

    @Nullable
    SlipOpened opened;

    @Nullable
    Member member;

    @Nullable
    List<Criterion> reviewed;

    @Nullable
    LeadershipReviewed leadership;

    @Nullable
    GradeDecided decided;

    @Nullable
    LeftUnrated unrated;

    @Nullable
    GradeReplaced replaced;

    @Nullable
    ReopeningRequested reopening;

    @Nullable
    Figures figures;

    boolean selfScored;
    boolean settled;
    boolean locked;

    /** What the slip is scored from as it stands; it must be open. */
    Sheet sheet(Law law) {
        Guards.open(this);
        return lockedSheet(law);
    }

    /** The same, locked or not. */
    Sheet lockedSheet(Law law) {
        SlipOpened open = Guards.opened(this);
        return new Sheet(
                law.of(open.rules()),
                open.span(),
                open.basis(),
                Guards.member(this),
                new Sheet.Done(List.copyOf(lines.values()), open.parts(), List.copyOf(tracked.values()), reached()),
                new Sheet.Judged(
                        reviewed,
                        leadership,
                        List.copyOf(overrides.values()),
                        unrated == null ? null : unrated.reason()));
    }

    private Map<String, Reached> reached() {
        Map<String, Reached> all = new TreeMap<>();
        people.forEach((staff, stood) -> all.put(staff, stood.reached()));
        return all;
    }

    void evolve(SlipFact fact) {
        switch (fact) {
            case SlipOpened f -> open(f);
            case WorkRecorded f -> lines.put(f.task().value(), f.line());
            case LateWorkNoted f -> lateLines.put(f.task().value(), f.line());
            case SpanTracked f -> tracked.put(f.tracked().span(), f.tracked());
            case LateTrackingNoted f -> lateTracked.put(f.tracked().span(), f.tracked());
            case SubordinateStood f -> people.put(f.staff().value(), f);
            case JudgesChanged f -> member = f.member();
            case GeneralCriteriaSelfScored _ -> selfScored = true;
            case GeneralCriteriaReviewed f -> reviewed = f.criteria();
            case LeadershipReviewed f -> leadership = f;
            case SlipReturned _ -> giveBack();
            case OverrideImposed f -> overrides.put(key(f.ground().name(), f.document()), f);
            case OverrideLifted f -> overrides.remove(key(f.ground().name(), f.lifted()));
            case ScoreChanged f -> figures = f.figures();
            case GradeDecided f -> decide(f);
            case LeftUnrated f -> leaveUnrated(f);
            case SlipLocked _ -> locked = true;
            case GradeReplaced f -> replaced = f;
            case ReopeningRequested f -> reopening = f;
            case ReopeningDeclined _ -> reopening = null;
            case SlipReopened _ -> reopen();
        }
    }

    static String key(String ground, String document) {
        return ground + "/" + document;
    }

    private void open(SlipOpened f) {
        opened = f;
        member = f.member();
    }

    private void giveBack() {
        selfScored = false;
        reviewed = null;
    }

    private void decide(GradeDecided f) {
        decided = f;
        unrated = null;
        settled = true;
    }

    private void leaveUnrated(LeftUnrated f) {
        unrated = f;
        decided = null;
        settled = true;
    }

    private void reopen() {
        reopening = null;
        replaced = null;
        decided = null;
        unrated = null;
        lateLines.clear();
        lateTracked.clear();
        settled = false;
        locked = false;
    }
}
