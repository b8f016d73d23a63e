package vn.congtam.platform.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import vn.congtam.ledger.note.Note;

/** The last checkpoint in a file of the service's own: whoever sets the database back does not set this back. */
final class LastSigned {
    private final Path folder;

    LastSigned(Path folder) {
        this.folder = folder;
    }

    Optional<Note> read() {
        return Durable.read(file()).map(Note::parse);
    }

    void write(Note note) {
        Durable.write(file(), note.toString());
    }

    /** What does not fit together is kept for who looks into it. */
    void keepEvidence(String why, Instant at) {
        Durable.write(folder.resolve("evidence-" + at.getEpochSecond() + ".txt"), why + "\n");
    }

    private Path file() {
        return folder.resolve("last-checkpoint");
    }
}
