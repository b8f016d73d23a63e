package vn.congtam.ledger.witness;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.SignatureLine;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.note.VerifierKey;

/**
 * Cosigns what goes on from the last that it cosigned of the same log (C2SP tlog-witness). Whoever has the key of a log and
 * its database cannot show one past here and another there.
 */
public final class Witness {
    private final SigningKey key;
    private final Function<String, ? extends Collection<VerifierKey>> logs;
    private final Memory memory;
    private final LongSupplier seconds;
    private final Doubts doubts = new Doubts();

    /**
     * @param logs the keys known of an origin; none where it is not watched
     * @param seconds since 1970, by the time of the world: it says when a tree was there
     */
    public Witness(
            SigningKey key,
            Function<String, ? extends Collection<VerifierKey>> logs,
            Memory memory,
            LongSupplier seconds) {
        this.key = key;
        this.logs = logs;
        this.memory = memory;
        this.seconds = seconds;
    }

    public VerifierKey key() {
        return key.verifier();
    }

    /** @param request the body of {@code add-checkpoint} */
    public Reply to(byte[] request) {
        try {
            return on(AddCheckpoint.parse(request));
        } catch (Flawed unreadable) {
            return Reply.refused(new Verdict.Refuse(unreadable.flaw(), Seen.NOTHING));
        }
    }

    /** A cosignature only once what it rests on is kept; one after the other, as each moves the last. */
    private synchronized Reply on(AddCheckpoint request) {
        String origin = request.checkpoint().origin();
        Optional<Last> last = memory.of(origin);
        Seen seen = last.map(Last::seen).orElse(Seen.NOTHING);
        return switch (Verdict.on(request, logs.apply(origin), seen)) {
            case Verdict.Cosign good
            when memory.move(Last.of(request.note()), seen.size()) -> signed(good.checkpoint());
            case Verdict.Cosign _ -> Reply.refused(new Verdict.Refuse(Flaw.STALE, seen(origin)));
            case Verdict.Refuse no -> refused(no, request, last);
        };
    }

    private Reply signed(Checkpoint checkpoint) {
        doubts.settle(checkpoint.origin());
        return Reply.signed(key.cosign(checkpoint, seconds.getAsLong()));
    }

    private Seen seen(String origin) {
        return memory.of(origin).map(Last::seen).orElse(Seen.NOTHING);
    }

    private Reply refused(Verdict.Refuse no, AddCheckpoint request, Optional<Last> last) {
        if (no.isEvidence() || isNeverProved(no, request.checkpoint()))
            last.ifPresent(known -> memory.keepEvidence(known.note(), request));
        return Reply.refused(no);
    }

    private boolean isNeverProved(Verdict.Refuse no, Checkpoint next) {
        boolean larger = no.seen().size() > 0 && next.size() > no.seen().size();
        return larger && no.isUnproved() && doubts.last(next.origin(), seconds.getAsLong());
    }

    /** As it goes over HTTP. */
    public record Reply(int status, String contentType, String body) {
        private static Reply signed(SignatureLine line) {
            return new Reply(200, "text/plain; charset=utf-8", line + "\n");
        }

        private static Reply refused(Verdict.Refuse no) {
            return new Reply(no.status(), no.contentType(), no.body());
        }
    }
}
