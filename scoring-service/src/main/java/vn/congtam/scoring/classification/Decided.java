package vn.congtam.scoring.classification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipId;

/**
 * The decision on a slip that holds.
 *
 * @param decided absent once it was taken back
 */
record Decided(
        SlipId slip,
        String period,
        @Nullable Grade computed,
        @Nullable Grade decided,
        @Nullable String reason,
        @Nullable String document) {

    static Decided of(GradeDecided f) {
        return new Decided(f.slip(), f.period().value(), f.computed(), f.decided(), f.reason(), f.document());
    }

    static Decided of(GradeReplaced f) {
        return new Decided(f.slip(), f.period().value(), f.tracked().computed(), f.decided(), f.reason(), f.document());
    }

    static Decided none(SlipId slip, PeriodId period) {
        return new Decided(slip, period.value(), null, null, null, null);
    }

    boolean departs() {
        return decided != null && !Objects.equals(computed, decided);
    }

    StaffCode staff() {
        return slip.staff();
    }
}
