package vn.congtam.scoring.period;

import java.time.LocalDate;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Recorded;

/** When a period was locked: from then on its results are waited for. */
record LockDay(PeriodId period, LocalDate on) {

    static LockDay of(Recorded<PeriodLocked> f) {
        return new LockDay(f.fact().period(), LocalDate.ofInstant(f.at(), Act.VIETNAM));
    }
}
