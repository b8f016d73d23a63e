package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

/**
 * The machine is lost while people work. What was acknowledged before the last backup began comes back elsewhere, every
 * fact of it verified, and people go on there.
 */
class BackupTest {
    private static final String DASHBOARD =
            "/reporting/api/v1/dashboard/" + Office.AGENCY + "/kinh-te?month=" + Today.month();

    private static final String HANDED_IN = "Sản phẩm " + Office.OFFICIALS.getFirst() + "-1";
    private static final String FILE = new DigestUtils("SHA-256").digestAsHex(HANDED_IN);

    private final Path folder = Standalone.directory("backup");
    private final Path lost = folder.resolve("lost");
    private final Path found = folder.resolve("found");
    private final Path backups = folder.resolve("backups");
    private final Path keys = folder.resolve("keys");
    private final Path password = folder.resolve("password");

    @Test
    void an_installation_comes_back_from_a_backup_that_was_taken_while_people_worked() throws IOException {
        Files.writeString(password, "một mật khẩu đủ dài\n");
        List<String> agencies;
        String figures;
        try (Standalone running = Standalone.start(lost, Standalone.freePort(), "none")) {
            figures = backedUpWhileTasksAreDone(running);
            agencies = backedUpWhileAgenciesAreFounded(running);
        }
        nothingComesOfAWrongPasswordOrAChangedFile();
        kpi(0, "restore", "RESTORED", "--keys", keys.toString(), "--data", found.toString());
        kpi(2, "restore", "only an empty folder", "--keys", keys.toString(), "--data", found.toString());
        try (Standalone running = Standalone.start(found, Standalone.freePort(), "none")) {
            everythingIsThere(running, agencies, figures);
        }
    }

    /** @return what the dashboard then shows */
    private String backedUpWhileTasksAreDone(Standalone running) {
        ReadModels readModels = new ReadModels(as(running, "admin"));
        Office office = new Office(as(running, "homeaffairs"), as(running, "hr"), as(running, "head"));
        office.found();
        readModels.awaitStill();
        office.openMonth();
        readModels.awaitStill();
        List<Work> works = works(running);
        for (int i = 0; i < 2; i++) works.forEach(Work::next);
        meanwhile(works.stream().map(work -> work::until), () -> backUp(running));
        readModels.awaitStill();
        return as(running, "leader").get(DASHBOARD).body().path("rows").toString();
    }

    /** @return those that were acknowledged before the backup began */
    private List<String> backedUpWhileAgenciesAreFounded(Standalone running) {
        Agencies agencies = new Agencies(as(running, "homeaffairs"));
        for (int i = 0; i < 3; i++) agencies.next();
        List<String> acknowledged = List.copyOf(agencies.founded());
        meanwhile(Stream.of(agencies::until), () -> {
            backUp(running);
            backUp(running);
        });
        assertThat(agencies.founded()).as("founded while it was backed up").hasSizeGreaterThan(acknowledged.size());
        running.kill();
        return acknowledged;
    }

    private void backUp(Standalone running) {
        kpi(
                0,
                "backup",
                "Backup ",
                "--keys",
                keys.toString(),
                "--data",
                running.data().toString());
    }

    private void nothingComesOfAWrongPasswordOrAChangedFile() throws IOException {
        Path other = folder.resolve("other-password");
        Files.writeString(other, "một mật khẩu khác hẳn");
        String[] restore = {"restore", backups.toString(), "--keys", keys.toString(), "--data", found.toString()};
        refused("the password is not that of this backup", restore, other);
        Path facts = backups.resolve("facts-000001");
        byte[] whole = Files.readAllBytes(facts);
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(facts, changed);
        refused("changed or cut off", restore, password);
        Files.write(facts, Arrays.copyOf(whole, whole.length - 100));
        refused("changed or cut off", restore, password);
        Files.write(facts, Files.readAllBytes(backups.resolve("facts-000002")));
        refused("not a file of this backup", restore, password);
        Files.write(facts, whole);
    }

    private void refused(String why, String[] restore, Path by) throws IOException {
        String[] all = Stream.concat(Stream.of(restore), Stream.of("--password-file", by.toString()))
                .toArray(String[]::new);
        Standalone.Ended ended = Standalone.ended(all);
        assertThat(ended.said()).contains(why);
        assertThat(ended.exit()).isEqualTo(2);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(one -> one.getFileName().toString().startsWith("found"));
        }
    }

    private void everythingIsThere(Standalone running, List<String> agencies, String figures) {
        ReadModels readModels = new ReadModels(as(running, "admin"));
        readModels.awaitStill();
        assertThat(as(running, "leader").get(DASHBOARD).body().path("rows")).hasToString(figures);
        assertThat(as(running, "homeaffairs")
                        .get("/indicator/api/v1/agencies")
                        .body()
                        .valueStream())
                .extracting(agency -> agency.path("agency").asString())
                .doesNotHaveDuplicates()
                .containsAll(agencies);
        Api official = as(running, Office.OFFICIALS.getFirst());
        assertThat(official.get("/submission/api/v1/evidence/" + FILE)
                        .response()
                        .body())
                .isEqualTo(HANDED_IN);
        works(running).forEach(Work::next);
        readModels.awaitStill();
        readModels.equalAFreshFold();
        Standalone.Ended audit =
                Standalone.ended("audit", "--data", running.data().toString());
        assertThat(audit.exit()).as(audit.said()).isZero();
    }

    private void kpi(int exit, String call, String said, String... options) {
        String[] all = Stream.of(
                        Stream.of(call, backups.toString()),
                        Stream.of(options),
                        Stream.of("--password-file", password.toString()))
                .flatMap(words -> words)
                .toArray(String[]::new);
        Standalone.Ended ended = Standalone.ended(all);
        assertThat(ended.said()).contains(said);
        assertThat(ended.exit()).as(ended.said()).isEqualTo(exit);
    }

    private static void meanwhile(Stream<Consumer<BooleanSupplier>> writers, Runnable what) {
        AtomicBoolean cut = new AtomicBoolean();
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            List<Future<?>> writing = writers.<Future<?>>map(writer -> people.submit(() -> writer.accept(cut::get)))
                    .toList();
            try {
                what.run();
            } finally {
                cut.set(true);
            }
            assertThat(writing).allSatisfy(future -> assertThat(future.get()).isNull());
        }
    }

    private static List<Work> works(Standalone running) {
        return Office.OFFICIALS.stream()
                .map(official -> new Work(as(running, Office.RATER), as(running, official), official))
                .toList();
    }

    private static Api as(Standalone running, String who) {
        return new Api(running.origin(), running.token(who));
    }
}
