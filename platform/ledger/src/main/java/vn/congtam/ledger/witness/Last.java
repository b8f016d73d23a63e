package vn.congtam.ledger.witness;

import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;

/** The last checkpoint of a log, as the log had signed it. */
public record Last(String origin, Seen seen, Note note) {

    public static Last of(Note note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        return new Last(checkpoint.origin(), Seen.of(checkpoint), note);
    }
}
