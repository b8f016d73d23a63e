package vn.congtam.standalone;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.home.RunSettings;
import vn.congtam.standalone.home.SampleKind;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.parts.Ground;
import vn.congtam.standalone.parts.Part;
import vn.congtam.standalone.parts.Parts;
import vn.congtam.standalone.parts.Readiness;
import vn.congtam.standalone.parts.Running;

/** One installation on its way from nothing to ready, and back. */
final class Installation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);
    private static final String ALL = "all";

    private final Home home;
    private final RunSettings settings;
    private final Progress progress;
    private final Running running = new Running();
    private final Moments moments;
    private final PlayedClock clock;
    private volatile boolean closing;

    /** @param lock held until everything has stopped; left to itself, it would be let go of as garbage */
    Installation(Home home, RunSettings settings, AutoCloseable lock, Progress progress) {
        this.home = home;
        this.settings = settings;
        this.progress = progress;
        this.moments = new Moments(home.keyring().clientSecret());
        this.clock = new PlayedClock(moments, home.startingMoment());
        running.holdToTheEnd(lock);
    }

    void start() {
        progress.step("khởi động trong " + home.folder(), "starting");
        SamplePlayer sample = Samples.of(settings);
        Accounts accounts = new Accounts(sample.accounts());
        Accounts toSignIn = new Accounts(Samples.mayAllSignIn(settings) ? sample.accounts() : administrator(accounts));
        Parts parts = new Parts(URI.create(settings.origin()));
        Ground ground = Ground.start(System.getenv(), home, running);
        meanwhile(() -> running.startAll(front(parts, toSignIn, ground)), () -> startServices(parts, ground));
        awaitReady(new Readiness(settings.origin()));
        Stage stage = stage(accounts);
        fill(sample, stage);
        welcome(toSignIn);
        fillOn(sample, stage);
    }

    /** A sample is loaded into what is well; what is there already can be looked at in any case. */
    private void awaitReady(Readiness readiness) {
        if (!isFull()) {
            readiness.await();
        } else if (!readiness.awaitAnswers()) {
            progress.step(
                    "có dịch vụ báo DOWN và không ghi thêm gì: xem kpi audit và /DỊCH-VỤ/actuator/health",
                    "a service is DOWN and records nothing: see kpi audit and /SERVICE/actuator/health");
        }
    }

    /** Where nothing is played all accounts but this one come from the facts; its printed password is good once. */
    private static List<Account> administrator(Accounts accounts) {
        return accounts.find("admin").stream()
                .map(one -> new Account(one.staffCode(), "Quản trị hệ thống", null, one.roles()))
                .toList();
    }

    private Stream<Part> front(Parts parts, Accounts toSignIn, Ground ground) {
        return parts.front(toSignIn, home.keyring(), ground.mongodb())
                .map(part ->
                        Samples.mayAllSignIn(settings) ? part : part.with("congtam.identity.shared-accounts", false));
    }

    private void startServices(Parts parts, Ground ground) {
        CompletableFuture<?> told = ground.brokerUp()
                .thenRun(() -> progress.step("đã có Kafka và cơ sở dữ liệu", "broker and database are up"));
        running.startAll(parts.services(ground, clock, new PlayedRequests(moments), home));
        Object _ = told.join();
        progress.step("bốn dịch vụ đã chạy", "the four services are up");
    }

    private Stage stage(Accounts accounts) {
        URI origin = URI.create(settings.origin());
        SampleTokens tokens = new SampleTokens(accounts, home.keyring(), settings.issuer());
        return new Stage(origin, tokens, settings.begun(), moments, home, progress);
    }

    /** A load that was cut off begins again, and finds what it had already done. */
    private void fill(SamplePlayer sample, Stage stage) {
        if (isFull()) {
            return;
        }
        progress.step("nạp dữ liệu mẫu qua các API công khai", "loading the sample through the public APIs");
        sample.play(stage);
    }

    private boolean isFull() {
        return settings.sample() == SampleKind.NONE || home.hasPlayed(ALL);
    }

    /** What is left is loaded while people already work. */
    private void fillOn(SamplePlayer sample, Stage stage) {
        if (!isFull()) {
            Thread.ofPlatform().daemon().name("sample").start(() -> loadRest(sample, stage));
        }
    }

    private void loadRest(SamplePlayer sample, Stage stage) {
        try {
            stage.once(ALL, () -> sample.playOn(stage));
            progress.step("đã nạp dữ liệu mẫu", "the sample is loaded");
        } catch (RuntimeException e) {
            if (closing) return;
            LOG.error("cannot load the rest of the sample", e);
            progress.step(
                    "chưa nạp hết dữ liệu mẫu, lần khởi động sau sẽ nạp tiếp, xem " + home.logs(),
                    "the rest of the sample is not loaded, the next start goes on with it");
        }
    }

    private void welcome(Accounts accounts) {
        progress.line("");
        boolean shared = Samples.mayAllSignIn(settings);
        progress.line(
                shared
                        ? "Tài khoản dùng thử / demo accounts:"
                        : "Tài khoản quản trị, đổi mật khẩu ở lần đăng nhập đầu / the administrator, whose password is"
                                + " changed at the first sign-in:");
        accounts.ofRoles()
                .forEach((role, account) ->
                        progress.line(String.format("  %-12s %s  %s", role, account.staffCode(), account.name())));
        progress.line("Mật khẩu / password: " + home.keyring().password());
        progress.line("");
        progress.line("READY " + settings.origin());
    }

    private static void meanwhile(Runnable first, Runnable second) {
        try (ExecutorService both =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory())) {
            Future<?> started = both.submit(first);
            second.run();
            started.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closing = true;
        running.close();
    }
}
