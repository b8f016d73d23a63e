package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.stories.Standalone.Ended;

/**
 * An inspector has a witness of his own, out of the operator's reach. When everything on the operator's machine is set back
 * to an older copy, logs, keys, files and all other witnesses included, nothing there can tell; the inspector's witness can.
 */
class OwnWitnessTest {
    private static final Path DATA = Standalone.directory("witnessed");
    private static final Path BACKUP = Standalone.directory("backup").resolve("data");
    private static final Path OWN = Standalone.directory("own-witness");
    private static final int PORT = Standalone.freePort();
    private static final int WITNESS_PORT = Standalone.freePort();

    private final Map<String, String> settings = Map.of(
            "CONGTAM_LEDGER_WITNESSES_INSPECTOR_ADDRESS",
            "http://127.0.0.1:" + WITNESS_PORT,
            "CONGTAM_LEDGER_WITNESSES_INSPECTOR_KEY",
            OWN.resolve("witness.vkey").toString());
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private Standalone running = Standalone.startWith(settings, DATA, PORT);
    private final Terminal witness = Terminal.of(
            "witness",
            "--log",
            DATA + "/ledger/indicator/log.vkey",
            "--data",
            OWN.toString(),
            "--port",
            "" + WITNESS_PORT);

    @Test
    void everything_is_set_back_and_the_witness_tells() throws IOException {
        witness.awaitLine("WITNESS http://127.0.0.1:" + WITNESS_PORT);
        found("a", "b", "c");
        awaitCosigned(3);
        running.close();
        copy(DATA, BACKUP);

        running = Standalone.startWith(settings, DATA, PORT);
        found("d");
        awaitCosigned(4);
        Path receipt = receipt();
        Ended good = Standalone.ended(
                "verify",
                receipt.toString(),
                "--data",
                DATA.toString(),
                "--witness",
                OWN + "/witness.vkey",
                "--quorum",
                "1");
        assertThat(good.exit()).as(good.said()).isZero();
        assertThat(good.said()).contains("Cosigned by witness.invalid/");
        running.close();

        copy(BACKUP, DATA);
        running = Standalone.startWith(settings, DATA, PORT);
        assertThat(Standalone.ended("audit", "--data", DATA.toString()).exit()).isZero();
        Api.eventually(
                () -> admin().get("/indicator/ledger/audit"),
                answer -> answer.response().body().contains("has seen 4"));
        assertThat(admin().get("/indicator/ledger/audit").response().body())
                .contains("has seen 4 facts where 3 facts are signed");

        found("e");
        witness.awaitLine("FORK");
        assertThat(witness.stop()).isEqualTo(1);
        assertThat(evidence()).contains("congtam.khanhhoa/indicator\n4\n");
    }

    @AfterEach
    void stop() {
        running.close();
        int unused = witness.stop();
    }

    private void found(String... agencies) {
        for (String agency : agencies) {
            as("homeaffairs")
                    .done("/indicator/api/v1/agencies", Map.of("agency", "xa-" + agency, "name", "UBND xã " + agency));
        }
    }

    private void awaitCosigned(long size) {
        Api.eventually(
                () -> admin().get("/indicator/ledger/checkpoint"),
                answer -> answer.status() == 200 && isCosigned(answer.response().body(), size));
        assertThat(isCosigned(
                        admin().get("/indicator/ledger/checkpoint").response().body(), size))
                .isTrue();
    }

    private static boolean isCosigned(String note, long size) {
        Note read = Note.parse(note);
        return Checkpoint.parse(read.text()).size() == size
                && read.signatures().stream().anyMatch(line -> line.name().startsWith("witness.invalid/"));
    }

    /** That the fourth agency was founded. */
    private Path receipt() throws IOException {
        Api inspector = as("inspector");
        String entries = inspector
                .get("/indicator/ledger/tile/entries/000.p/4")
                .response()
                .body();
        String id =
                entries.substring(entries.lastIndexOf("\"eventId\":\"") + 11).split("\"")[0];
        String proof = inspector.get("/indicator/ledger/proof/" + id).response().body();
        return Files.writeString(OWN.resolve("receipt.tlog-proof"), proof);
    }

    /** The key of the installation outlives its process, so tokens do, too. */
    private Api admin() {
        return as("admin");
    }

    private Api as(String who) {
        return new Api(running.origin(), tokens.computeIfAbsent(who, running::token));
    }

    private static String evidence() throws IOException {
        try (Stream<Path> files = Files.list(OWN)) {
            List<Path> forks = files.filter(
                            file -> file.getFileName().toString().startsWith("fork-"))
                    .toList();
            assertThat(forks).hasSize(1);
            return Files.readString(forks.getFirst(), StandardCharsets.UTF_8);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) Trees.delete(to);
        Trees.copy(from, to);
    }
}
