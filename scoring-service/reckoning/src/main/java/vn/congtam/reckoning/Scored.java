package vn.congtam.reckoning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Concluded;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Volumes;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.Work;
import vn.congtam.rulebook.exact.Ratio;

/** From the rulebook's exact score to what facts carry. */
final class Scored {
    private Scored() {}

    static Figures figures(Score score) {
        return new Figures(
                score.state().name(),
                share(score.a()),
                share(score.b()),
                share(score.c()),
                share(score.unitResult()),
                share(score.organisation()),
                share(score.unity()),
                points(score.taskPoints()),
                points(score.generalPoints()),
                points(score.total()),
                exact(score.total()),
                grade(score.grade()));
    }

    static Tracked tracked(Sheet sheet, @Nullable Grade decided) {
        Score score = sheet.score();
        return new Tracked(
                sheet.span(),
                new Rules(sheet.rules().id(), sheet.rules().hash()),
                sheet.member().leader(),
                score.state().name(),
                sheet.judged().unrated(),
                volumes(score.work()),
                exact(score.generalPoints()),
                exact(score.unitResult()),
                exact(score.organisation()),
                exact(score.unity()),
                exact(score.total()),
                grade(score.grade()),
                decided,
                sheet.judged().overrides().stream()
                        .map(one -> new Concluded(one.ground(), one.document(), one.date()))
                        .toList());
    }

    private static @Nullable Volumes volumes(@Nullable Work work) {
        return work == null
                ? null
                : new Volumes(
                        work.assigned().toString(),
                        work.completed().toString(),
                        work.quality().toString(),
                        work.progress().toString());
    }

    private static @Nullable Grade grade(vn.congtam.rulebook.@Nullable Grade grade) {
        return grade == null ? null : Grade.valueOf(grade.name());
    }

    private static @Nullable String exact(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.toString();
    }

    private static @Nullable BigDecimal share(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.share();
    }

    private static @Nullable BigDecimal points(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.points();
    }
}
