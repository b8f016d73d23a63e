package vn.congtam.scoring.period;

import java.util.List;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.period.Span;

/**
 * By what people of a kind are rated in a span.
 *
 * @param parts the shorter spans for which there are rules; none where the span is rated by its own work
 */
record Governing(Rules rules, List<Span> parts) {}
