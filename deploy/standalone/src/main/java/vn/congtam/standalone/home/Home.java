package vn.congtam.standalone.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congtam.standalone.identity.Keyring;
import vn.congtam.standalone.identity.PrivateFolder;

/** The folder of one installation: everything it knows is in here. */
public record Home(Path folder) {
    private static final Pattern OURS = Pattern.compile(
            "broker|database|keys|ledger|logs|in-use\\.lock|run\\.properties.*|addresses.*|sample\\..*");

    public static Home at(Path folder) {
        return new Home(folder.toAbsolutePath().normalize());
    }

    /**
     * As {@code --data} says, where the call has nothing else to say.
     *
     * @throws CannotStart where it says something else
     */
    public static Home called(List<String> arguments, String usage) {
        if (arguments.isEmpty()) return at(Path.of(".kpi"));
        if (arguments.size() == 2 && arguments.getFirst().equals("--data")) return at(Path.of(arguments.get(1)));
        throw CannotStart.misused(usage);
    }

    public Path broker() {
        return folder.resolve("broker");
    }

    public Path database() {
        return folder.resolve("database");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** Where a service keeps the key of its log, and what it signed last. */
    public Path ledger(String service) {
        return folder.resolve("ledger").resolve(service);
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    public Keyring keyring() {
        return new Keyring(keys());
    }

    /** A keystore that is lost is not made again: it would open nothing of what was sealed, and nobody would notice. */
    public void ensurePersonalKeys() {
        if (keyring().hasPersonalKeys()) {
            return;
        }
        if (holdsFacts()) {
            throw CannotStart.prevented("Thiếu kho khóa dữ liệu cá nhân / the keystore of personal data is missing:"
                    + " personal.p12, personal-password" + System.lineSeparator()
                    + "khôi phục từ bản sao / put both back from your copy: " + keys());
        }
        keyring().makePersonalKeys();
    }

    private boolean holdsFacts() {
        try (Stream<Path> stored = Files.list(database())) {
            return stored.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path settings() {
        return folder.resolve("run.properties");
    }

    /** Where its database and its broker are to be reached while it runs. */
    public Path addresses() {
        return folder.resolve("addresses");
    }

    /** Names the moment at which the installation starts, where it is not to be today. */
    public Path startingMoment() {
        return folder.resolve("sample.moment");
    }

    /** Of the sample, so that a load that was cut off need not begin from the beginning. */
    public boolean hasPlayed(String part) {
        return Files.exists(folder.resolve("sample." + part));
    }

    public void markPlayed(String part) {
        try {
            Files.writeString(folder.resolve("sample." + part), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One process at a time. The operating system lets go of the lock when its owner dies, however it dies. */
    public AutoCloseable lock() {
        try {
            keepOthersOut();
            FileChannel channel = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw CannotStart.prevented("Không ghi được vào thư mục dữ liệu / cannot write to the data folder: "
                    + folder + System.lineSeparator() + e + System.lineSeparator() + "choose another by --data");
        }
        throw CannotStart.prevented("Thư mục dữ liệu đang được một tiến trình khác dùng / the data folder is in use by"
                + " another process: " + folder + System.lineSeparator()
                + "stop that one, or choose another by --data");
    }

    /** Whether a process has it; nothing is made or changed to find out. */
    public boolean isInUse() {
        Path lock = folder.resolve("in-use.lock");
        if (Files.notExists(lock)) return false;
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return !isFree(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * It holds what is known of persons. A folder in which other things lie as well, such as a home, stays as it is:
     * its owner may have let others into it on purpose.
     */
    private void keepOthersOut() throws IOException {
        if (Files.notExists(folder)) {
            new PrivateFolder(folder).make();
        }
        for (Path part : List.of(broker(), database(), logs(), keys(), folder.resolve("ledger"))) {
            new PrivateFolder(part).make();
        }
        if (isOursAlone()) {
            new PrivateFolder(folder).closeToOthers();
        }
    }

    private boolean isOursAlone() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return Files.getOwner(folder).equals(Files.getOwner(logs()))
                    && all.map(one -> one.getFileName().toString())
                            .allMatch(name -> OURS.matcher(name).matches());
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
