package vn.congtam.verifier.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.note.Kind;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.witness.AddCheckpoint;
import vn.congtam.ledger.witness.Last;
import vn.congtam.ledger.witness.Memory;

/** All that a witness keeps, in a folder of its own: its key, and the last it has seen of each log. */
final class Kept implements Memory {
    private static final String FORK = "fork-";

    private final Path folder;
    private final BiConsumer<Note, Note> forked;

    /** @param forked told of two pasts that one log has signed, once */
    Kept(Path folder, BiConsumer<Note, Note> forked) {
        this.folder = folder;
        this.forked = forked;
    }

    /**
     * Made at the first start; only its owner can read it.
     *
     * @throws CannotWatch where it is there and cannot be used
     */
    SigningKey key(String name) throws IOException {
        Path key = folder.resolve("witness.key");
        Path vkey = folder.resolve("witness.vkey");
        if (Files.exists(key)) return key(key, vkey);
        SigningKey made = SigningKey.generated(name, Kind.COSIGNATURE, new SecureRandom());
        write(vkey, made.verifier() + "\n");
        write(key, Base64.getEncoder().encodeToString(made.key().getEncoded()) + "\n");
        return made;
    }

    private static SigningKey key(Path key, Path vkey) throws IOException {
        try {
            byte[] secret = Base64.getDecoder().decode(Files.readString(key).strip());
            return SigningKey.of(VerifierKey.parse(Files.readString(vkey).strip()), secret);
        } catch (IOException | RuntimeException unusable) {
            throw new CannotWatch("key", key, vkey);
        }
    }

    /** @throws CannotWatch where what it has seen of a log is damaged: as if it had seen nothing it must not begin anew */
    void mustRemember(String origin) {
        try {
            Optional<Last> unused = of(origin);
        } catch (UncheckedIOException | Flawed damaged) {
            throw new CannotWatch("seen", file(origin), origin);
        }
    }

    /** Whether a log was found to have signed two pasts, by this process or one before it. */
    boolean hasEvidence() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.anyMatch(file -> file.getFileName().toString().startsWith(FORK));
        }
    }

    @Override
    public Optional<Last> of(String origin) {
        try {
            Path file = file(origin);
            return Files.exists(file) ? Optional.of(Last.of(Note.parse(Files.readString(file)))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One process has the folder, and it moves on from one step after the other. */
    @Override
    public boolean move(Last next, long from) {
        try {
            write(file(next.origin()), next.note().toString());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keepEvidence(Note known, AddCheckpoint other) {
        try {
            Path file = folder.resolve(FORK + hex(known.text()).substring(0, 16) + ".txt");
            if (Files.exists(file)) return;
            write(file, other.beside(known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        forked.accept(known, other.note());
    }

    private Path file(String origin) {
        return folder.resolve("seen-" + hex(origin).substring(0, 32));
    }

    private static String hex(String text) {
        return HexFormat.of()
                .formatHex(Hash.over(text.getBytes(StandardCharsets.UTF_8)).bytes());
    }

    /** There completely or not at all, and still there when the power goes. */
    private static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (FileChannel out = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) out.write(bytes);
            out.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
