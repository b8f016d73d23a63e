package vn.congtam.platform.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
        try {
            return Files.exists(file()) ? Optional.of(Note.parse(Files.readString(file()))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Note note) {
        try {
            Durable.write(file(), note.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What does not fit together is kept for who looks into it. */
    void keepEvidence(String why, Instant at) {
        try {
            Durable.write(folder.resolve("evidence-" + at.getEpochSecond() + ".txt"), why + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return folder.resolve("last-checkpoint");
    }
}
