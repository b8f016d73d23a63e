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
import vn.congtam.ledger.note.Kind;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.witness.Last;
import vn.congtam.ledger.witness.Memory;

/** All that a witness keeps, in a folder of its own: its key, and the last it has seen of each log. */
final class Kept implements Memory {
    private final Path folder;
    private final BiConsumer<Note, Note> forked;

    /** @param forked told of two trees of one size */
    Kept(Path folder, BiConsumer<Note, Note> forked) {
        this.folder = folder;
        this.forked = forked;
    }

    /** Made at the first start; only its owner can read it. */
    SigningKey key(String name) {
        try {
            Path key = folder.resolve("witness.key");
            Path vkey = folder.resolve("witness.vkey");
            if (Files.exists(key)) {
                byte[] secret = Base64.getDecoder().decode(Files.readString(key).strip());
                return SigningKey.of(VerifierKey.parse(Files.readString(vkey).strip()), secret);
            }
            SigningKey made = SigningKey.generated(name, Kind.COSIGNATURE, new SecureRandom());
            write(vkey, made.verifier() + "\n");
            write(key, Base64.getEncoder().encodeToString(made.key().getEncoded()) + "\n");
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
    public void keepEvidence(Note known, Note other) {
        try {
            write(folder.resolve("fork-" + hex(known + "\n" + other).substring(0, 16) + ".txt"), known + "\n" + other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        forked.accept(known, other);
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
