package vn.congtam.standalone;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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
    private final Home home;
    private final RunSettings settings;
    private final Progress progress;
    private final Running running = new Running();
    private final PlayedClock clock;

    /** @param lock held until everything has stopped; left to itself, it would be let go of as garbage */
    Installation(Home home, RunSettings settings, AutoCloseable lock, Progress progress) {
        this.home = home;
        this.settings = settings;
        this.progress = progress;
        this.clock = new PlayedClock(home.playedMoment());
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
        new Readiness(settings.origin()).await();
        fill(sample, accounts);
        welcome(toSignIn);
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
        running.startAll(parts.services(ground, clock, home));
        Object _ = told.join();
        progress.step("bốn dịch vụ đã chạy", "the four services are up");
    }

    /** A load that was cut off begins again, and finds what it had already done. */
    private void fill(SamplePlayer sample, Accounts accounts) {
        if (settings.sample() == SampleKind.NONE || home.sampleIsLoaded()) {
            return;
        }
        progress.step("nạp dữ liệu mẫu qua các API công khai", "loading the sample through the public APIs");
        SampleTokens tokens = new SampleTokens(accounts, home.keyring(), settings.issuer());
        sample.play(URI.create(settings.origin()), tokens, settings.begun(), clock, progress);
        home.markSampleLoaded();
        progress.step("đã nạp dữ liệu mẫu", "the sample is loaded");
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
        running.close();
    }
}
