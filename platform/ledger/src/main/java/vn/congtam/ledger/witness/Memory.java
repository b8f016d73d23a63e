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

    /**
     * Two pasts that a log has signed; told again, it is kept once.
     *
     * @param known what was cosigned
     * @param other what does not go on from there, with the proof that was to show it
     */
    void keepEvidence(Note known, AddCheckpoint other);
}
