package vn.congtam.standalone.backup.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congtam.standalone.backup.sealed.Header;
import vn.congtam.standalone.backup.sealed.NotWhole;
import vn.congtam.standalone.backup.sealed.Seal;
import vn.congtam.standalone.home.CannotStart;

/**
 * A folder of backups: {@code facts-N} holds what came since the one before, {@code state-N} all else as it was then, and
 * {@code backup-N} says what belongs together. Of the last two only the last is kept. A backup is there once its
 * {@code backup-N} is.
 */
public record Series(Path folder) {
    private static final Pattern OURS = Pattern.compile("(facts|state|backup)-[0-9]{6}(\\.draft)?|in-use\\.lock");

    /** What its files hold. */
    public enum Kind {
        FACTS,
        STATE,
        BACKUP,
        KEYS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Path file(Kind kind, int number) {
        return folder.resolve("%s-%06d".formatted(kind.code(), number));
    }

    public Path lock() {
        return folder.resolve("in-use.lock");
    }

    /** What the last backup says that belongs together. */
    public Optional<Path> last() {
        return files().filter(file -> name(file).matches("backup-[0-9]{6}")).max(Comparator.naturalOrder());
    }

    private Stream<Path> files() {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** @throws CannotStart when other things lie in it */
    public void mustBeOurs() {
        boolean other = Files.exists(folder) && !Files.isDirectory(folder);
        if (other || files().anyMatch(file -> !OURS.matcher(name(file)).matches())) {
            throw CannotStart.misused(
                    "Cần một thư mục dành riêng cho sao lưu / a folder for backups alone is needed: " + folder);
        }
    }

    /** It is there completely or not at all, and stays when the power goes. */
    public static void write(Seal seal, Path file, Header header, Part.Pieces pieces) throws IOException {
        Path draft = file.resolveSibling(name(file) + ".draft");
        Part.write(seal, draft, header, pieces);
        try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What this one says anew. */
    public void forgetBefore(int number) throws IOException {
        List<Path> kept = Stream.of(Kind.STATE, Kind.BACKUP)
                .map(kind -> file(kind, number))
                .toList();
        for (Path file : files().toList()) {
            boolean former = name(file).matches("(state|backup)-[0-9]{6}") && !kept.contains(file);
            if (former || name(file).endsWith(".draft")) Files.deleteIfExists(file);
        }
    }

    /** @throws NotWhole when it is not there */
    public static Path mustHave(Path file) {
        if (Files.exists(file)) return file;
        throw new NotWhole("Thiếu tệp sao lưu: " + file, "a file of the backup is missing: " + file, null);
    }
}
