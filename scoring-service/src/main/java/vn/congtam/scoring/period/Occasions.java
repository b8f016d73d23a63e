package vn.congtam.scoring.period;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Basis;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Rhythm;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.period.PeriodCommand.Occasion;
import vn.congtam.scoring.period.PeriodController.Opening;

/** Spans outside the calendar: rated for an occasion, from the whole spans of the calendar that they are made of. */
final class Occasions {
    private static final int MOST_MONTHS = 60;

    private Occasions() {}

    /** Which is asked for of such a span, and of a year that may end later than others; of nothing else. */
    static @Nullable Occasion of(Span span, Opening asked, boolean extended) {
        boolean adHoc = span.kind() == Kind.AD_HOC;
        boolean named = !asked.named().isEmpty();
        String reason = asked.reason();
        String document = asked.document();
        check(adHoc || extended, reason != null, "/reason");
        check(adHoc || extended, document != null, "/document");
        if (adHoc && asked.due() == null) throw Refusal.OCCASION_NEEDED.refuse("/due");
        if (!adHoc && named) throw Refusal.NO_OCCASION.refuse("/members");
        return reason == null || document == null ? null : new Occasion(reason, document, named);
    }

    private static void check(boolean needed, boolean given, String pointer) {
        if (needed && !given) throw Refusal.OCCASION_NEEDED.refuse(pointer);
        if (!needed && given) throw Refusal.NO_OCCASION.refuse(pointer);
    }

    /** Parts of a month have no figures of their own. */
    static Basis basis(Rhythm rhythm, Span span) {
        if (span.last().isAfter(span.first().plusMonths(MOST_MONTHS))) {
            throw Refusal.SPAN_TOO_LONG.refuse("/span", MOST_MONTHS);
        }
        List<Span> parts = rhythm.ratedSpansIn(span);
        boolean whole = !parts.isEmpty()
                && parts.getFirst().first().equals(span.first())
                && parts.getLast().last().equals(span.last());
        if (!whole) throw Refusal.SPAN_NOT_WHOLE.refuse("/span", span.toString());
        return Basis.TRACKED;
    }
}
