package vn.congtam.submission.connector.file;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.Counted;
import vn.congtam.events.submission.FileFact.*;
import vn.congtam.events.submission.FileId;
import vn.congtam.events.submission.Message;
import vn.congtam.events.submission.Obstacle;
import vn.congtam.submission.connector.file.FileCommand.*;

/** A file or document of another system. Its messages come in any order and more than once; each is kept once. */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets what is not null
class CaseFile {
    /** Beyond that it is no file any more, and each of its messages would have to be folded with all before it. */
    static final int MOST_MESSAGES = 200;

    @AggregateIdentifier
    private FileId file;

    private ConnectionId connection;
    private final List<Message> messages = new ArrayList<>();
    private @Nullable Counted counted;
    private @Nullable Obstacle obstacle;
    private boolean dismissed;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReportMessage c) {
        if (isKnown(c.message())) return;
        if (messages.size() == MOST_MESSAGES) throw Refusal.FILE_FULL.refuse("/subject", c.number(), MOST_MESSAGES);
        List<Message> all =
                Stream.concat(messages.stream(), Stream.of(c.message())).toList();
        Placement place = place(all, c.placing());
        apply(new FileReported(
                c.file(), c.connection(), c.number(), c.message(), counted, place.now(), place.obstacle()));
    }

    @CommandHandler
    void decide(PlaceFile c) {
        Placement place = place(messages, c.placing());
        if (!place.equals(new Placement(counted, obstacle))) {
            apply(new FilePlaced(file, connection, counted, place.now(), place.obstacle()));
        }
    }

    @CommandHandler
    void decide(DismissFile c) {
        if (dismissed) throw Refusal.FILE_DISMISSED.refuse();
        if (obstacle == null) throw Refusal.FILE_MATCHED.refuse();
        apply(new FileDismissed(file, connection, c.reason()));
    }

    /** What counted when its month was locked goes on to count, whatever is said of it afterwards. */
    private Placement place(List<Message> all, Placing placing) {
        return dismissed ? new Placement(counted, null) : placing.of(Course.of(all), counted);
    }

    /** The same message is the same for ever; another under its id is a mistake of the other system. */
    private boolean isKnown(Message message) {
        List<Message> same =
                messages.stream().filter(one -> one.id().equals(message.id())).toList();
        if (!same.isEmpty() && !same.contains(message)) throw Refusal.EVENT_ID_REUSED.refuse("/id", message.id());
        return !same.isEmpty();
    }

    @EventSourcingHandler
    void evolve(FileReported f) {
        file = f.file();
        connection = f.connection();
        messages.add(f.message());
        counted = f.now();
        obstacle = f.obstacle();
    }

    @EventSourcingHandler
    void evolve(FilePlaced f) {
        counted = f.now();
        obstacle = f.obstacle();
    }

    @EventSourcingHandler
    void evolve(FileDismissed f) {
        obstacle = null;
        dismissed = true;
    }
}
