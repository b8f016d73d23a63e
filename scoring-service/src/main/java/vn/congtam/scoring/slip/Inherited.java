package vn.congtam.scoring.slip;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;
import vn.congtam.scoring.reference.Form;

/** What was said by the rules of the agency that had a slip before, under those of the one that takes it over (Art. 21). */
final class Inherited {
    private Inherited() {}

    /** General criteria that the rules do not take as they are go back to the owner, and are reviewed again (Art. 18). */
    static Optional<SlipReturned> givenBack(SlipState slip, SlipOpened now, Law law) {
        List<Criterion> said = said(slip);
        Sheet sheet = under(now, slip.lockedSheet(law), law);
        if (said == null || !sheet.asksGeneral() || isTaken(sheet, said)) return Optional.empty();
        return Optional.of(new SlipReturned(now.slip(), sheet.rules().law().text("article.general-item"), null));
    }

    /** The review; before it the self-score. */
    private static @Nullable List<Criterion> said(SlipState slip) {
        if (slip.dossier.isReviewed()) return slip.lastReview;
        return slip.selfScored ? slip.selfScore : null;
    }

    private static Sheet under(SlipOpened now, Sheet before, Law law) {
        return new Sheet(law.of(now.rules()), now.span(), now.basis(), now.member(), before.done(), before.judged());
    }

    private static boolean isTaken(Sheet sheet, List<Criterion> criteria) {
        return sheet.onlyWith(criteria).wrong().isEmpty()
                && Form.missing(sheet.rules(), criteria).isEmpty();
    }
}
