package vn.congtam.platform.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * That nothing more is recorded, kept beside the key of the log so that no restart forgets it: what is stored was found not to
 * be what was recorded, and it could not be put right. It ends when somebody has put it right and a repair has seen so.
 */
public final class Standstill {
    private final Path file;

    /** @param folder where the key of the log is kept */
    public Standstill(Path folder) {
        this.file = folder.resolve("standstill.txt");
    }

    public Optional<String> why() {
        return Durable.read(file).map(String::strip);
    }

    public void begin(String why) {
        Durable.write(file, why + "\n");
    }

    public void end() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
