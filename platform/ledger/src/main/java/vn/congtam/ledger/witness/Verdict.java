package vn.congtam.ledger.witness;

import java.util.Collection;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tree.Consistency;

/** What a witness answers to a checkpoint (C2SP tlog-witness). */
public sealed interface Verdict {
    /** Keep it in the place of what was seen, in one step and only if that is still so; then cosign. */
    record Cosign(Checkpoint checkpoint) implements Verdict {}

    /** No signature; a log that is {@link Flaw#STALE} is told the size that was seen. */
    record Refuse(Flaw flaw, Seen seen) implements Verdict {
        /** Of HTTP. */
        public int status() {
            return switch (flaw) {
                case UNKNOWN_ORIGIN -> 404;
                case UNSIGNED, BAD_SIGNATURE -> 403;
                case STALE -> 409;
                case FORKED, PROOF_LENGTH, ROOT_DIFFERS -> 422;
                default -> 400;
            };
        }

        public String contentType() {
            return flaw == Flaw.STALE ? "text/x.tlog.size" : "text/plain; charset=utf-8";
        }

        public String body() {
            return (flaw == Flaw.STALE ? seen.size() : flaw) + "\n";
        }

        /** The log signed two pasts: what it sent is to be kept. */
        public boolean isEvidence() {
            return flaw == Flaw.FORKED;
        }

        /** It may have signed two pasts, or its proof was lost on the way. */
        boolean isUnproved() {
            return flaw == Flaw.PROOF_LENGTH || flaw == Flaw.ROOT_DIFFERS;
        }
    }

    /**
     * @param log the keys known of the origin; none where it is unknown
     * @param seen of this origin
     */
    static Verdict on(AddCheckpoint request, Collection<VerifierKey> log, Seen seen) {
        try {
            Flaw.UNKNOWN_ORIGIN.unless(!log.isEmpty(), "origin");
            request.note().verify(log);
            goesOnFrom(seen, request, request.checkpoint());
            return new Cosign(request.checkpoint());
        } catch (Flawed no) {
            return new Refuse(no.flaw(), seen);
        }
    }

    private static void goesOnFrom(Seen seen, AddCheckpoint request, Checkpoint next) {
        Flaw.OUT_OF_RANGE.unless(request.old() <= next.size(), "old size");
        Flaw.STALE.unless(request.old() == seen.size(), "old size");
        boolean same = next.size() == seen.size();
        Flaw.FORKED.unless(!same || next.root().equals(seen.root()), "root");
        if (seen.size() == 0) Flaw.PROOF_LENGTH.unless(request.path().isEmpty(), "from nothing");
        else grew(seen, next, new Consistency(seen.size(), next.size(), request.path()));
    }

    /** Of a tree that has another beginning by its own proof nothing is left to be asked. */
    private static void grew(Seen seen, Checkpoint next, Consistency proof) {
        Flaw.FORKED.unless(!proof.contradicts(seen.root(), next.root()), "another beginning");
        proof.verify(seen.root(), next.root());
    }
}
