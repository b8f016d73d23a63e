package vn.congtam.platform.ledger.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.congtam.ledger.note.VerifierKey;

/**
 * The logs that are watched, by their published keys. They are looked for when they are needed: on one machine a service
 * makes its key when it starts, maybe after this one.
 */
public record Watched(List<Path> keys) {
    public Watched {
        keys = List.copyOf(keys);
    }

    public List<VerifierKey> of(String origin) {
        return keys.stream()
                .filter(Files::exists)
                .map(Watched::key)
                .filter(key -> key.name().equals(origin))
                .toList();
    }

    public static VerifierKey key(Path file) {
        try {
            return VerifierKey.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
