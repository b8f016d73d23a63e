package vn.congtam.ledger.witness;

import java.util.Collection;
import java.util.List;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SignatureLine;
import vn.congtam.ledger.note.Verified;
import vn.congtam.ledger.note.VerifierKey;

/** What a log hears from a witness. */
public sealed interface Answer {
    record Cosigned(List<SignatureLine> lines) implements Answer {
        public Cosigned {
            lines = List.copyOf(lines);
        }

        /** The checkpoint with what known witnesses added; what others did is left out. */
        public Note onto(Note checkpoint, Collection<VerifierKey> witnesses) {
            List<Verified> verified = new Note(checkpoint.text(), lines).verify(witnesses);
            Flaw.UNSIGNED.unless(verified.stream().allMatch(one -> one.time() > 0), "time");
            return checkpoint.with(verified.stream().map(Verified::line).toList());
        }
    }

    /** It has seen a checkpoint of that size: the proof must start there. */
    record Stale(long size) implements Answer {}

    record Refused(int status) implements Answer {}

    static Answer parse(int status, byte[] body) {
        return switch (status) {
            case 200 -> new Cosigned(Note.signatures(Strictly.text(body, Note.LONGEST)));
            case 409 -> new Stale(size(Strictly.lines(Strictly.text(body, Note.LONGEST))));
            default -> new Refused(status);
        };
    }

    private static long size(List<String> lines) {
        Flaw.MALFORMED.unless(lines.size() == 1, "size");
        return Strictly.number(lines.getFirst());
    }
}
