package vn.congtam.ledger.witness;

import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.tree.Hash;

/** The latest that a witness cosigned of a log. */
public record Seen(long size, Hash root) {
    public static final Seen NOTHING = new Seen(0, Hash.EMPTY);

    public Seen {
        Flaw.OUT_OF_RANGE.unless(size > 0 || size == 0 && root.equals(Hash.EMPTY), "seen");
    }

    public static Seen of(Checkpoint checkpoint) {
        return new Seen(checkpoint.size(), checkpoint.root());
    }
}
