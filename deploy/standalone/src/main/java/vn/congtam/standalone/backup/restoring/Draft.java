package vn.congtam.standalone.backup.restoring;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.standalone.audit.Database;
import vn.congtam.standalone.backup.sealed.NotWhole;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.identity.PrivateFolder;

/**
 * An installation on its way back, beside the place where it is to be: it stands there only once all of it was verified,
 * and else nothing is left of it.
 */
public final class Draft implements AutoCloseable {
    private final Home target;
    private final Home home;
    private final Map<String, String> environment;
    private final boolean given;
    private @Nullable Database database;
    private boolean kept;

    private Draft(Home target, Home home, Map<String, String> environment) {
        this.target = target;
        this.home = home;
        this.environment = environment;
        this.given = !environment.getOrDefault("KPI_MONGODB_URI", "").isBlank();
    }

    /** @throws CannotStart where something is already */
    public static Draft of(Home target, Map<String, String> environment) throws IOException {
        if (!isEmpty(target.folder())) {
            throw CannotStart.misused(
                    "Chỉ khôi phục vào thư mục trống / only an empty folder is restored into: " + target.folder());
        }
        Path beside = Files.createTempDirectory(
                Files.createDirectories(target.folder().resolveSibling("")),
                target.folder().getFileName() + ".restoring-");
        return new Draft(target, Home.at(beside), environment);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (Files.notExists(folder)) return true;
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }

    public Home home() {
        return home;
    }

    /** A file of the installation, for the eyes of its owner. */
    void write(String name, byte[] bytes) {
        Path file = home.folder().resolve(name).normalize();
        if (!file.startsWith(home.folder()))
            throw new NotWhole("Tên tệp lạ: " + name, "a strange name of a file: " + name, null);
        try {
            new PrivateFolder(file.resolveSibling("")).make();
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws CannotStart when a given database is not empty */
    MongoClient mongo() {
        if (database == null) {
            Database opened = Database.itself(home, environment);
            database = opened;
            List<String> ours = ours(opened.client());
            if (!ours.isEmpty()) {
                kept = given;
                throw CannotStart.misused("Cơ sở dữ liệu không trống / the database is not empty: " + ours);
            }
        }
        return database.client();
    }

    private static List<String> ours(MongoClient client) {
        return Stream.of("indicator", "submission", "scoring", "reporting", "identity", "keys")
                .map(name -> "congtam_" + name)
                .filter(name -> client.getDatabase(name).listCollectionNames().first() != null)
                .toList();
    }

    /** From now on it is the installation. */
    public void keep() throws IOException {
        closeDatabase();
        Files.deleteIfExists(target.folder());
        Files.move(home.folder(), target.folder());
        kept = true;
    }

    private void closeDatabase() {
        if (database != null) database.close();
        database = null;
    }

    @Override
    public void close() throws IOException {
        if (!kept && given && database != null) {
            ours(database.client())
                    .forEach(name -> database.client().getDatabase(name).drop());
        }
        closeDatabase();
        if (Files.exists(home.folder())) deleteAll(home.folder());
    }

    private static void deleteAll(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) Files.deleteIfExists(one);
    }
}
