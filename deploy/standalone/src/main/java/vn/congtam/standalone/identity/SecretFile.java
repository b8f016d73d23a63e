package vn.congtam.standalone.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/** A file that its owner alone may read; it is there completely or not at all. */
record SecretFile(Path file) {
    boolean exists() {
        return Files.exists(file);
    }

    String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String orMade(Supplier<String> secret) {
        try {
            if (!exists()) {
                write(secret.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Instead of what was there. */
    void change(String secret) {
        try {
            write(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String secret) throws IOException {
        new PrivateFolder(file.toAbsolutePath().resolveSibling("")).make();
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.writeString(Files.createFile(draft, PrivateFolder.only("rw-------")), secret + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
