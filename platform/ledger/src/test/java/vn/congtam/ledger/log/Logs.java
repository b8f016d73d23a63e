package vn.congtam.ledger.log;

import java.util.List;
import java.util.stream.Stream;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Keys;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SignatureLine;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tree.Leaves;

/** A log of a hundred facts, what it signed and who witnessed. */
public final class Logs {
    public static final int SIZE = 100;
    public static final long NOON = 1_785_704_691;
    public static final Leaves LEAVES = Leaves.numbered(SIZE);
    public static final Checkpoint CHECKPOINT = checkpoint(SIZE);
    public static final VerifierKey LOG = Keys.LOG.verifier();

    private Logs() {}

    public static Checkpoint checkpoint(int size) {
        return new Checkpoint(Keys.ORIGIN, size, LEAVES.tree(size).root());
    }

    public static Note signed(Checkpoint checkpoint, SigningKey... witnesses) {
        SignatureLine log = Keys.LOG.sign(checkpoint.text());
        Stream<SignatureLine> cosigned = Stream.of(witnesses).map(key -> key.cosign(checkpoint, NOON));
        return new Note(
                checkpoint.text(), Stream.concat(Stream.of(log), cosigned).toList());
    }

    public static Policy trusting(int quorum, SigningKey... witnesses) {
        return new Policy(
                List.of(LOG), Stream.of(witnesses).map(SigningKey::verifier).toList(), quorum);
    }

    public static LogProof proof(int index, Note checkpoint) {
        return LogProof.of(Leaves.entry(index), LEAVES.tree(SIZE).inclusion(index), checkpoint);
    }
}
