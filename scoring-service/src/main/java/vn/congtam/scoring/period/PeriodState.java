package vn.congtam.scoring.period;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.AdditionDeclined;
import vn.congtam.events.scoring.PeriodFact.AdditionRequested;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.PeriodFact.MemberReopened;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodFact.ReportHandedIn;
import vn.congtam.events.scoring.PeriodFact.ResultsPublished;
import vn.congtam.reckoning.classification.Roll;

/** A period as its facts leave it. It knows its members, so that nobody is forgotten at the lock. */
final class PeriodState {
    final Roll roll = new Roll();
    final SortedMap<String, Made> made = new TreeMap<>();
    final SortedMap<String, Boolean> reopened = new TreeMap<>();

    /** Asked for after the lock, and not answered. */
    final SortedMap<String, AdditionRequested> additions = new TreeMap<>();

    @Nullable
    PeriodOpened opened;

    @Nullable
    ResultsPublished published;

    boolean reported;

    void evolve(PeriodFact fact) {
        roll.evolve(fact);
        switch (fact) {
            case PeriodOpened f -> opened = f;
            case MemberListed f -> list(f);
            case MemberReleased f -> made.remove(f.staff().value());
            case ReportHandedIn _ -> reported = true;
            case MemberReopened f -> reopened.put(f.staff().value(), true);
            case MemberClosed f -> reopened.remove(f.staff().value());
            case AdditionRequested f -> additions.put(f.staff().value(), f);
            case AdditionDeclined f -> additions.remove(f.staff().value());
            case ResultsPublished f -> published = f;
            default -> {}
        }
    }

    private void list(MemberListed f) {
        made.put(f.member().staff().value(), Made.of(f));
        additions.remove(f.member().staff().value());
    }
}
