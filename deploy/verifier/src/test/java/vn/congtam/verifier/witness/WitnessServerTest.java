package vn.congtam.verifier.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.ledger.log.Policy;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Kind;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.witness.AddCheckpoint;
import vn.congtam.ledger.witness.Answer;

/** A witness of one's own, asked as a log asks it. */
class WitnessServerTest {
    private static final SigningKey LOG =
            SigningKey.generated("congtam.khanhhoa/scoring", Kind.NOTE, new SecureRandom());

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void it_cosigns_what_the_log_signed() throws Exception {
        try (WitnessServer server = started()) {
            Note note = signed(1, "a");
            HttpResponse<byte[]> answer = ask(server, new AddCheckpoint(0, List.of(), note).bytes());
            Note cosigned = ((Answer.Cosigned) Answer.parse(answer.statusCode(), answer.body()))
                    .onto(note, List.of(server.key().verifier()));
            Policy policy =
                    new Policy(List.of(LOG.verifier()), List.of(server.key().verifier()), 1);
            assertThat(policy.verify(cosigned).witnessed()).containsOnlyKeys("thanh-tra.example");
        }
    }

    @Test
    void started_again_it_has_its_key_and_remembers() throws Exception {
        Note note = signed(1, "a");
        SigningKey key;
        try (WitnessServer server = started()) {
            key = server.key();
            ask(server, new AddCheckpoint(0, List.of(), note).bytes());
        }
        try (WitnessServer again = started()) {
            assertThat(again.key().verifier()).isEqualTo(key.verifier());
            HttpResponse<byte[]> answer = ask(again, new AddCheckpoint(0, List.of(), note).bytes());
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(new String(answer.body(), UTF_8)).isEqualTo("1\n");
        }
    }

    @Test
    void a_fork_is_printed_with_both_notes_and_kept() throws Exception {
        try (WitnessServer server = started()) {
            Note first = signed(1, "a");
            Note other = signed(1, "b");
            ask(server, new AddCheckpoint(0, List.of(), first).bytes());
            assertThat(server.forked()).isFalse();
            assertThat(ask(server, new AddCheckpoint(1, List.of(), other).bytes())
                            .statusCode())
                    .isEqualTo(422);
            assertThat(server.forked()).isTrue();
            assertThat(printed.toString(UTF_8)).contains("FORK\n" + first + "\n" + other);
            try (var files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString())).anyMatch(name -> name.startsWith("fork-"));
            }
        }
    }

    @Test
    void nonsense_has_an_answer_and_no_trace() throws Exception {
        try (WitnessServer server = started()) {
            assertThat(ask(server, "nonsense".getBytes(UTF_8)).statusCode()).isEqualTo(400);
            assertThat(ask(server, new byte[3 << 20]).statusCode()).isEqualTo(400);
            assertThat(printed.toString(UTF_8)).doesNotContain("\tat ");
        }
    }

    @Test
    void a_rewritten_log_that_has_grown_is_a_fork_as_well_and_is_remembered_as_one() throws Exception {
        Note first = signed(3, "a", "b", "c");
        Note other = signed(4, "z", "b", "c", "d");
        try (WitnessServer server = started()) {
            ask(server, new AddCheckpoint(0, List.of(), first).bytes());
            List<Hash> proof = List.of(leaf("c"), leaf("d"), Hash.node(leaf("z"), leaf("b")));
            byte[] request = new AddCheckpoint(3, proof, other).bytes();
            assertThat(ask(server, request).statusCode()).isEqualTo(422);
            assertThat(ask(server, request).statusCode()).isEqualTo(422);
            assertThat(server.forked()).isTrue();
            assertThat(printed.toString(UTF_8)).containsOnlyOnce("FORK\n" + first + "\n" + other);
            assertThat(evidence()).contains(first + "\n" + other + "\nold 3\n" + leaf("c"));
        }
        try (WitnessServer again = started()) {
            assertThat(again.forked()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--port, The option --port is unknown",
        "--colour red, The option --colour is unknown",
        "--port 70000, The option --port 70000",
        "--name a+b, The option --name a+b",
        "--port 1, No log is named",
        "--log /nonexistent, The log /nonexistent is neither",
        "--log a+b+c, The log a+b+c is neither"
    })
    void what_it_is_asked_and_cannot_do_is_told_in_a_sentence(String call, String said) {
        assertThat(refused(call.split(" ")))
                .contains(said, "Usage: kpi witness")
                .doesNotContain("Exception");
    }

    @Test
    void a_folder_that_is_none_a_taken_address_and_damaged_files_are_told_in_a_sentence() throws Exception {
        String log = LOG.verifier().toString();
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(refused("--log", log, "--data", file.toString())).contains("The folder " + file);
        assertThat(refused("--log", log, "--data", folder.toString(), "--host", "no.such.host.invalid"))
                .contains("cannot be opened");
        try (WitnessServer server = started()) {
            String port = server.address().split(":")[1];
            String other = folder.resolve("other").toString();
            assertThat(refused("--log", log, "--data", other, "--port", port)).contains("127.0.0.1:" + port);
            ask(server, new AddCheckpoint(0, List.of(), signed(1, "a")).bytes());
        }
        damage("seen-");
        assertThat(refused("--log", log, "--data", folder.toString())).contains("What was seen of the log");
        damage("witness.key");
        assertThat(refused("--log", log, "--data", folder.toString())).contains("The key of the witness");
    }

    private void damage(String beginning) throws IOException {
        try (var files = Files.list(folder)) {
            Path file = files.filter(one -> one.getFileName().toString().startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(file, "damaged");
        }
    }

    private static String refused(String... call) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, UTF_8);
        assertThat(WitnessServer.run(List.of(call), err, err)).isFalse();
        return said.toString(UTF_8);
    }

    private String evidence() throws IOException {
        try (var files = Files.list(folder)) {
            Path fork = files.filter(file -> file.getFileName().toString().startsWith("fork-"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(fork);
        }
    }

    private WitnessServer started() {
        List<String> arguments = List.of(
                "--data",
                folder.toString(),
                "--port",
                "0",
                "--name",
                "thanh-tra.example",
                "--log",
                LOG.verifier().toString());
        return new WitnessServer(Ordered.of(arguments), new PrintStream(printed, true, UTF_8));
    }

    private static Note signed(long size, String... leaves) {
        Edge edge = Edge.EMPTY;
        for (String leaf : leaves) edge = edge.append(leaf(leaf));
        Checkpoint checkpoint = new Checkpoint(LOG.verifier().name(), size, edge.root());
        return new Note(checkpoint.text(), List.of(LOG.sign(checkpoint.text())));
    }

    private static Hash leaf(String of) {
        return Hash.leaf(of.getBytes(UTF_8));
    }

    private static HttpResponse<byte[]> ask(WitnessServer server, byte[] body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://" + server.address() + "/add-checkpoint"))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
