package vn.congtam.scoring.slip;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaSelfScored;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.LateTrackingNoted;
import vn.congtam.events.scoring.SlipFact.LateWorkNoted;
import vn.congtam.events.scoring.SlipFact.ReopeningDeclined;
import vn.congtam.events.scoring.SlipFact.ReopeningRequested;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.events.scoring.SlipFact.SpanFollowed;
import vn.congtam.events.scoring.SlipFact.SpanSuperseded;
import vn.congtam.events.scoring.SlipFact.SubordinateReleased;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.Tracked;
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
    final SortedSet<String> supersededBy = new TreeSet<>();

    @Nullable
    GradeReplaced replaced;

    @Nullable
    ReopeningRequested reopening;

    @Nullable
    Figures figures;

    boolean selfScored;

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

    void evolve(SlipFact fact) {
        dossier.evolve(fact);
        switch (fact) {
            case WorkRecorded f -> work.put(f.line().key(f.task()), f);
            case LateWorkNoted f -> lateWork.put(f.line().key(f.task()), f);
            case LateTrackingNoted f -> lateTracked.put(f.tracked().span(), f.tracked());
            case SubordinateStood f -> people.put(f.staff().value(), f);
            case SubordinateReleased f -> people.remove(f.staff().value());
            case SpanFollowed f -> followers.add(f.by());
            case SpanSuperseded f -> supersededBy.add(f.by());
            case GeneralCriteriaSelfScored _ -> selfScored = true;
            case SlipReturned _ -> selfScored = false;
            case ScoreChanged f -> figures = f.figures();
            case GradeReplaced f -> replaced = f;
            case ReopeningRequested f -> reopening = f;
            case ReopeningDeclined _ -> reopening = null;
            case SlipReopened _ -> reopen();
            default -> {}
        }
    }

    private void reopen() {
        reopening = null;
        replaced = null;
        lateWork.clear();
        lateTracked.clear();
    }
}
