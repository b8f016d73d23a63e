package vn.congtam.reckoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;

/**
 * What was judged before a transfer was judged by the rules of another agency, or of a leader. It counts where the rules
 * take it by which the slip is scored now (Art. 21); else it is missing until it is judged again.
 */
public final class Admission {
    private Admission() {}

    public static Sheet of(Sheet sheet) {
        Sheet.Judged said = sheet.judged();
        return with(
                sheet,
                sheet.done(),
                new Sheet.Judged(general(sheet), leadership(sheet), said.overrides(), said.unrated(), said.missed()));
    }

    private static @Nullable List<Criterion> general(Sheet sheet) {
        List<Criterion> criteria = sheet.judged().criteria();
        return criteria == null || sheet.onlyWith(criteria).wrong().isEmpty() ? criteria : null;
    }

    private static @Nullable LeadershipReviewed leadership(Sheet sheet) {
        LeadershipReviewed said = sheet.judged().leadership();
        return said == null || onlyWith(sheet, said).wrong().isEmpty() ? said : null;
    }

    /** With whom d follows from, where it does. */
    private static Sheet onlyWith(Sheet sheet, LeadershipReviewed said) {
        Sheet.Done people =
                new Sheet.Done(List.of(), List.of(), List.of(), sheet.done().people());
        return with(sheet, people, new Sheet.Judged(null, said, List.of(), null, null));
    }

    private static Sheet with(Sheet sheet, Sheet.Done done, Sheet.Judged judged) {
        return new Sheet(sheet.rules(), sheet.span(), sheet.basis(), sheet.member(), done, judged);
    }
}
