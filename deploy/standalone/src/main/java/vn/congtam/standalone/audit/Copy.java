package vn.congtam.standalone.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of a database or a broker that is not running, in a folder of their own that goes when it is closed. */
record Copy(Path folder) implements AutoCloseable {
    /** Which the broker makes again, and which are far larger than they look. */
    private static final List<String> MADE_AGAIN = List.of(".index", ".timeindex", ".txnindex", "in-use.lock", ".lock");

    static Copy of(Path source) {
        try {
            Copy copy = new Copy(Files.createTempDirectory("congtam-audit"));
            try (Stream<Path> all = Files.walk(source)) {
                all.forEach(file -> copy.take(source, file));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Path source, Path file) {
        Path target = folder.resolve(source.relativize(file));
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else if (MADE_AGAIN.stream().noneMatch(file.toString()::endsWith)) {
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) Files.deleteIfExists(one);
    }
}
