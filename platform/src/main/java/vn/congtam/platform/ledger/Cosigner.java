package vn.congtam.platform.ledger;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.witness.AddCheckpoint;
import vn.congtam.ledger.witness.Answer;

/**
 * Has the last checkpoint cosigned by the witnesses, a few seconds after the one before. Sealing never waits for it: a
 * witness that is away keeps nothing from being recorded, only from being called official.
 */
final class Cosigner implements SmartLifecycle, Consumer<Note> {
    private static final Logger LOG = LoggerFactory.getLogger(Cosigner.class);
    private static final Duration BREATH = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final Checkpoints checkpoints;
    private final List<Asking> witnesses;
    private final Consumer<Note> published;
    private final SortedMap<String, String> troubles = new ConcurrentSkipListMap<>();
    private final Set<String> told = new HashSet<>();
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private @Nullable Note next;

    Cosigner(Ledger ledger, Checkpoints checkpoints, List<Asking> witnesses, Consumer<Note> published) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.witnesses = List.copyOf(witnesses);
        this.published = published;
    }

    /** Only the last counts: it covers all before it. */
    @Override
    public synchronized void accept(Note signed) {
        next = signed;
        notifyAll();
    }

    @Override
    public void start() {
        if (witnesses.isEmpty()) return;
        CountDownLatch stop = new CountDownLatch(1);
        stopping = stop;
        thread = Thread.ofPlatform().name("cosigner").start(() -> run(stop));
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running == null) return;
        stopping.countDown();
        running.interrupt();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Of each witness, why it did not cosign the last time, where it did not. */
    Map<String, String> troubles() {
        return new TreeMap<>(troubles);
    }

    private void run(CountDownLatch stop) {
        try {
            while (stop.getCount() > 0 && !hasBegun()) pause(stop);
            while (stop.getCount() > 0) {
                cosign(taken());
                pause(stop);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(CountDownLatch stop) throws InterruptedException {
        boolean unused = stop.await(BREATH.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A database that is busy keeps no service from its start, as when all read models are made anew. */
    private boolean hasBegun() {
        try {
            checkpoints.latest().ifPresent(this::accept);
            return true;
        } catch (MongoException e) {
            LOG.warn("What was signed last is asked for again: {}", e.getMessage());
            return false;
        }
    }

    private synchronized Note taken() throws InterruptedException {
        while (next == null) wait();
        Note taken = next;
        next = null;
        return taken;
    }

    private void cosign(Note signed) throws InterruptedException {
        try {
            Note cosigned = signed;
            for (Asking witness : witnesses) if (!witness.hasCosigned(cosigned)) cosigned = by(witness, cosigned);
            if (cosigned.signatures().size() > signed.signatures().size()) keep(cosigned);
            if (!troubles.isEmpty()) again(cosigned);
        } catch (UncheckedIOException | MongoException | Flawed e) {
            LOG.warn("A checkpoint waits to be cosigned: {}", e.getMessage());
            again(signed);
        }
    }

    private void keep(Note cosigned) {
        checkpoints.cosigned(Checkpoint.parse(cosigned.text()).size(), cosigned);
        published.accept(cosigned);
    }

    /** Unless there is a newer one by now. */
    private synchronized void again(Note note) {
        if (next == null) next = note;
    }

    private Note by(Asking witness, Note note) throws InterruptedException {
        try {
            Answer answer = witness.ask(request(witness.seen(), note));
            // It tells what it has seen, also after its or our restart.
            if (answer instanceof Answer.Stale) answer = witness.ask(request(witness.seen(), note));
            return taken(witness, answer, note);
        } catch (IOException e) {
            trouble(witness, "does not answer: " + e);
            return note;
        } catch (Flawed notItsSignature) {
            trouble(witness, "signs what cannot be taken: " + notItsSignature.getMessage());
            return note;
        }
    }

    /** Who has seen more than there is now answers with that. */
    private AddCheckpoint request(long seen, Note note) {
        return ledger.growth(Math.min(seen, Checkpoint.parse(note.text()).size()), note);
    }

    private Note taken(Asking witness, Answer answer, Note note) {
        return switch (answer) {
            case Answer.Cosigned cosigned -> {
                Note more = cosigned.onto(note, witness.keys());
                troubles.remove(witness.name());
                told.remove(witness.name());
                yield more;
            }
            case Answer.Stale stale -> refused(witness, "has seen " + stale.size() + " facts", note);
            case Answer.Refused no -> refused(witness, "answers " + no.status(), note);
        };
    }

    private Note refused(Asking witness, String why, Note note) {
        trouble(witness, why + " where " + Checkpoint.parse(note.text()).size() + " facts are signed");
        return note;
    }

    /** When all start together, some answer later than others ask. */
    private void trouble(Asking witness, String why) {
        String before = troubles.put(witness.name(), why);
        if (before != null && told.add(witness.name()))
            LOG.warn("The witness {} does not cosign: {}", witness.name(), why);
    }
}
