package vn.congtam.submission.connector.figure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.FigureFact.FigureReceived;
import vn.congtam.events.submission.FigureId;

/** A figure of another system: what holds is what was so last there, in whichever order it is told. */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets what is not null
class SystemFigure {
    /** Beyond that it is no figure of one span any more. */
    static final int MOST_MESSAGES = 200;

    @AggregateIdentifier
    private FigureId figure;

    private Place place;
    private Latest latest;
    private final Set<String> messages = new HashSet<>();

    private record Place(StaffCode staff, String span, String indicator) {}

    /** Of two at the same moment the greater id holds: any order has to come to the same. */
    private record Latest(Instant at, String message) {
        private boolean isBefore(Reported one) {
            int order = at.compareTo(one.at());
            return order < 0 || order == 0 && message.compareTo(one.message()) < 0;
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReceiveFigure c) {
        Reported said = c.reported();
        if (messages.contains(said.message())) return;
        if (messages.size() == MOST_MESSAGES) throw Refusal.FIGURE_FULL.refuse("/subject", c.number(), MOST_MESSAGES);
        mustStayWhereItIs(c);
        apply(new FigureReceived(
                c.figure(),
                c.connection(),
                c.number(),
                said.message(),
                said.at(),
                c.received(),
                c.staff(),
                said.span(),
                said.indicator(),
                said.actual(),
                said.evidence(),
                latest == null || latest.isBefore(said)));
    }

    /** Moved to somebody else it would stay on record with the one before. */
    private void mustStayWhereItIs(ReceiveFigure c) {
        Place asked = new Place(c.staff(), c.reported().span(), c.reported().indicator());
        if (place != null && !place.equals(asked)) throw Refusal.FIGURE_OF_ANOTHER.refuse("/subject", c.number());
    }

    @EventSourcingHandler
    void evolve(FigureReceived f) {
        figure = f.figure();
        place = new Place(f.staff(), f.span(), f.indicator());
        messages.add(f.message());
        if (f.latest()) latest = new Latest(f.at(), f.message());
    }
}
