package vn.congtam.standalone;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.home.Options;
import vn.congtam.standalone.home.Ports;
import vn.congtam.standalone.home.RunSettings;

/** {@code kpi run}: everything in this process, until it is told to stop. */
public final class Standalone {
    private static final Progress PROGRESS = new Progress(System.out);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static volatile int exit;
    private static volatile boolean stopping;

    private Standalone() {}

    public static void main(String[] arguments) {
        try {
            run(Arrays.asList(arguments));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            exit = e.exit();
            System.exit(exit);
        }
    }

    private static void run(List<String> arguments) {
        if (Options.askForHelp(arguments)) {
            System.out.println(Options.USAGE);
        } else {
            run(Options.parse(arguments));
        }
    }

    /** The port first: a start that cannot be leaves nothing behind. */
    private static void run(Options options) {
        mustBeFree(options.port());
        Home home = Home.at(options.data());
        AutoCloseable lock = home.lock();
        home.ensurePersonalKeys();
        logInto(home);
        Optional<RunSettings> before = RunSettings.read(home.settings());
        RunSettings settings = RunSettings.of(options, before, LocalDate.now(VIETNAM));
        tellDifference(options, settings);
        settings.write(home.settings());
        start(new Installation(home, settings, lock, PROGRESS), home);
    }

    private static void start(Installation installation, Home home) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(installation), "stop"));
        try {
            installation.start();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Standalone.class).error("cannot start", e);
            if (stopping) {
                return;
            }
            throw CannotStart.prevented("Không khởi động được / cannot start: " + innermost(e) + System.lineSeparator()
                    + "xem / see " + home.logs());
        }
    }

    /** A stop that was asked for is a success; without halting, the process would report the signal. */
    private static void stop(Installation installation) {
        stopping = true;
        PROGRESS.step("đang dừng", "stopping");
        installation.close();
        PROGRESS.step("đã dừng", "stopped");
        Runtime.getRuntime().halt(exit);
    }

    private static void mustBeFree(int port) {
        if (!Ports.isFree(port)) {
            throw CannotStart.prevented(
                    "Cổng " + port + " đang được dùng / port " + port + " is in use: choose another by --port");
        }
        Ports.keep(port);
    }

    private static void tellDifference(Options options, RunSettings settings) {
        if (options.sample().filter(asked -> asked != settings.sample()).isPresent()) {
            PROGRESS.step(
                    "dữ liệu đã có (mẫu: " + settings.sample().code() + "), tiếp tục với dữ liệu ấy",
                    "the folder already has its data (sample: "
                            + settings.sample().code() + "), going on with it");
        }
    }

    private static void logInto(Home home) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("logback.configurationFile", "logback-standalone.xml");
        System.setProperty("congtam.logs", home.logs().toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static Throwable innermost(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null ? e : innermost(cause);
    }
}
