package vn.congtam.ledger.witness;

import java.util.Optional;
import vn.congtam.ledger.note.Note;

/** The last checkpoint that was cosigned of each log; it is kept before it is answered, and outlives its owner. */
public interface Memory {
    Optional<Last> of(String origin);

    /**
     * @param from the size that was seen before
     * @return false where it has moved on from there in the meantime; then nothing is changed
     */
    boolean move(Last next, long from);

    /** Two trees of one size that a log has signed. */
    void keepEvidence(Note known, Note other);
}
