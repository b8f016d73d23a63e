package vn.congtam.reporting.history.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congtam.platform.json.FactReader;
import vn.congtam.reporting.history.chapter.Dated;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.moment.Moment;
import vn.congtam.reporting.history.moment.Remembered;
import vn.congtam.reporting.history.moment.Standings;
import vn.congtam.reporting.history.moment.State;
import vn.congtam.rulebook.period.Span;

/**
 * One slip: what it came to by what had been recorded. All that is judged on it is of its whole span, so that the day only
 * tells whether that had begun.
 */
public final class SlipRecord implements Remembered {
    private final Span span;
    private final List<Dated> facts;
    private final FactReader reader;

    public SlipRecord(Span span, List<Dated> facts, FactReader reader) {
        this.span = span;
        this.facts = facts;
        this.reader = reader;
    }

    @Override
    public Optional<Instant> begins() {
        return facts.stream().map(Dated::told).map(Told::at).findFirst();
    }

    @Override
    public State at(Moment moment) {
        Standings standings = new Standings(null, reader, true);
        if (moment.on().isBefore(span.first())) return new State(moment, List.of());
        facts.stream()
                .filter(one -> !one.told().at().isAfter(moment.known()))
                .forEach(one -> standings.stand(one.told(), one.month()));
        return new State(moment, standings.all().toList());
    }
}
