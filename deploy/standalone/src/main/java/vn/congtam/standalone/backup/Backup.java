package vn.congtam.standalone.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congtam.standalone.audit.Database;
import vn.congtam.standalone.backup.part.Manifest;
import vn.congtam.standalone.backup.part.Series;
import vn.congtam.standalone.backup.sealed.NotWhole;
import vn.congtam.standalone.backup.sealed.Password;
import vn.congtam.standalone.backup.sealed.Seal;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.identity.PrivateFolder;

/** {@code kpi backup}: what came since the backup before, while people work on. 0 when it is there, else 1 or 2. */
public final class Backup {
    private static final String USAGE = "usage: kpi backup FOLDER [--keys FILE] [--data DIR] [--password-file F]";

    private Backup() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "logback-audit.xml");
        Runtime.getRuntime().halt(run(List.of(arguments), System.getenv(), System.out, System.err));
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            Asked asked = Asked.parse(arguments, USAGE);
            mustBeThere(asked);
            take(asked, environment, new Said(out));
            return 0;
        } catch (CannotStart e) {
            err.println(e.getMessage());
            return e.exit();
        } catch (NotWhole e) {
            err.println(e.getMessage());
        } catch (IOException | RuntimeException e) {
            err.println("Không sao lưu được / cannot be backed up: " + e);
        }
        return 2;
    }

    private static void mustBeThere(Asked asked) {
        if (!asked.home().keyring().exists()) {
            throw CannotStart.misused(
                    "Không có hệ thống nào trong " + asked.home().folder() + System.lineSeparator()
                            + "no installation in " + asked.home().folder() + "; first: kpi run");
        }
        if (asked.keys().filter(keys -> keys.startsWith(asked.folder())).isPresent()) {
            throw CannotStart.misused("Khóa dữ liệu cá nhân phải để riêng / the keys of personal data are kept apart: "
                    + "--keys outside of " + asked.folder());
        }
    }

    private static void take(Asked asked, Map<String, String> environment, Said said) throws IOException {
        Series series = new Series(asked.folder());
        series.mustBeOurs();
        Seal seal = new Seal(Password.of(asked.password(), environment));
        new PrivateFolder(series.folder()).make();
        long started = System.nanoTime();
        try (FileChannel _ = locked(series);
                Database database = Database.of(asked.home(), environment)) {
            Taking taking = new Taking(series, seal, asked.home(), database.client());
            Manifest taken = taking.next(Instant.now());
            taking.keys(asked.keys(), taken.number());
            tell(taken, taking, asked, said, (System.nanoTime() - started) / 1e9);
        }
    }

    private static void tell(Manifest taken, Taking taking, Asked asked, Said said, double seconds) throws IOException {
        taken.cuts().forEach((service, cut) -> said.say("taken", service, cut.facts(), cut.signed()));
        String time = "%.1f".formatted(seconds);
        said.say("backup", taken.number(), asked.folder(), taking.kibibytes(), time);
        if (asked.keys().isEmpty()) said.say("no-keys");
    }

    /** One at a time. */
    private static FileChannel locked(Series series) {
        try {
            Files.createDirectories(series.folder());
            FileChannel channel = FileChannel.open(series.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) return channel;
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw CannotStart.prevented("Đang có lần sao lưu khác / another backup is being taken: " + series.folder());
    }
}
