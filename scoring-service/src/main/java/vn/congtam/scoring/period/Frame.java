package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Basis;
import vn.congtam.rulebook.period.Span;

/**
 * What is the same for everybody in a period, looked up once.
 *
 * @param parts the shorter spans that the agency rates; none where the span is rated by its own work
 * @param due by when it is to be classified
 * @param superseded spans by which work of these days may have been laid down before the rhythm changed
 * @param lookup for the question that is asked
 */
record Frame(
        AgencyId agency,
        Span span,
        Basis basis,
        List<Span> parts,
        LocalDate due,
        List<String> superseded,
        Lookup lookup) {}
