package vn.congtam.scoring.reference;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Absence;

/** From the rulebook's exact score to the figures a fact carries. */
final class Scored {
    private Scored() {}

    static Figures figures(Score score) {
        return new Figures(
                score.state().name(),
                share(score.a()),
                share(score.b()),
                share(score.c()),
                points(score.taskPoints()),
                points(score.generalPoints()),
                points(score.total()),
                score.total() == null ? null : score.total().toString(),
                score.grade() == null ? null : Grade.valueOf(score.grade().name()));
    }

    /** The rulebook knows no "no work assigned"; that is its INSUFFICIENT_DATA, left unrated for another reason. */
    static Absence absence(Unrated unrated) {
        return unrated == Unrated.NO_WORK_ASSIGNED ? Absence.OTHER : Absence.valueOf(unrated.name());
    }

    private static @Nullable BigDecimal share(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.share();
    }

    private static @Nullable BigDecimal points(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.points();
    }
}
