package vn.congtam.scoring.explanation.rating;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.scoring.explanation.basis.Judged;
import vn.congtam.scoring.reference.Form;

/**
 * One person's criterion: what he gives himself, and what is proposed for the review.
 *
 * @param self none where he said nothing
 * @param asksComment whether points below the maximum are explained
 * @param asksEvidence whether points above zero are evidenced
 */
record Cell(Form.Item item, @Nullable Criterion self, Criterion proposed, boolean asksComment, boolean asksEvidence) {

    /** @param nothing what is said of group III where nobody has said anything */
    static List<Cell> all(RuleSet rules, Judged judged, String nothing) {
        Judged.Marks self = judged.self();
        return Form.items(rules).stream()
                .map(item -> of(rules, item, self == null ? null : self.of(item.item()), nothing))
                .toList();
    }

    private static Cell of(RuleSet rules, Form.Item item, @Nullable Criterion self, String nothing) {
        Criterion proposed = self == null ? unsaid(item, nothing) : self;
        return new Cell(
                item,
                self,
                proposed,
                listed(rules, "general.comment-below-maximum", item),
                listed(rules, "general.evidence-above-zero", item));
    }

    /** As the form on the slip begins: full points where no evidence is asked for, else none. */
    private static Criterion unsaid(Form.Item item, String nothing) {
        return item.group().equals("III")
                ? new Criterion(item.item(), BigDecimal.ZERO, nothing, null)
                : new Criterion(item.item(), item.maximum(), null, null);
    }

    private static boolean listed(RuleSet rules, String parameter, Form.Item item) {
        return rules.law().list(parameter).contains(item.item());
    }

    public boolean isInnovation() {
        return item.group().equals("III");
    }

    /** Points of group III that nothing is named for. */
    boolean lacksEvidence() {
        return isInnovation() && proposed.points().signum() > 0 && isBlank(proposed.evidence());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
