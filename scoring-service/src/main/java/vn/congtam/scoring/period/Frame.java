package vn.congtam.scoring.period;

import java.util.List;
import java.util.Set;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Basis;
import vn.congtam.rulebook.period.Span;

/**
 * What is the same for everybody in a period, looked up once.
 *
 * @param parts the shorter spans that are rated; none where the span is rated by its own work
 * @param inTime those of them that are due by the day the longer one is
 * @param superseded spans by which work of these days may have been laid down before the rhythm changed
 */
record Frame(AgencyId agency, Span span, Basis basis, List<Span> parts, Set<Span> inTime, List<String> superseded) {}
