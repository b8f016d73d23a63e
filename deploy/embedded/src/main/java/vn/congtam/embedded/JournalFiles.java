package vn.congtam.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The journal's files {@code journal.1, journal.2, ...}; more than one only while a checkpoint runs. */
final class JournalFiles {
    private static final String PREFIX = "journal.";

    private final Path dir;
    private int newest;

    JournalFiles(Path dir) {
        this.dir = dir;
        this.newest = numbers().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    int newest() {
        return newest;
    }

    FileChannel next() {
        newest++;
        try {
            return FileChannel.open(file(newest), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replay(Consumer<Change> changes) {
        numbers().forEach(number -> replay(file(number), changes));
    }

    private static void replay(Path file, Consumer<Change> changes) {
        try {
            ByteBuffer lines = ByteBuffer.wrap(Files.readAllBytes(file));
            for (Change change = Change.next(lines); change != null; change = Change.next(lines)) {
                changes.accept(change);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteBefore(int number) {
        numbers().stream().filter(old -> old < number).forEach(this::delete);
    }

    private void delete(int number) {
        try {
            Files.deleteIfExists(file(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int number) {
        return dir.resolve(PREFIX + number);
    }

    private List<Integer> numbers() {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(PREFIX))
                    .map(name -> Integer.valueOf(name.substring(PREFIX.length())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
