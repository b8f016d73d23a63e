package vn.congtam.verifier.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
            Note note = signed(1, Hash.leaf("a".getBytes(UTF_8)));
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
        Note note = signed(1, Hash.leaf("a".getBytes(UTF_8)));
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
            Note first = signed(1, Hash.leaf("a".getBytes(UTF_8)));
            Note other = signed(1, Hash.leaf("b".getBytes(UTF_8)));
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
        assertThatThrownBy(() -> Ordered.of(List.of("--port"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ordered.of(List.of("--port", "1"))).hasMessage("--log");
        assertThatThrownBy(() -> Ordered.of(List.of("--colour", "red"))).hasMessage("--colour");
    }

    private WitnessServer started() throws IOException {
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

    private static Note signed(long size, Hash leaf) {
        Edge edge = Edge.EMPTY.append(leaf);
        Checkpoint checkpoint = new Checkpoint(LOG.verifier().name(), size, edge.root());
        return new Note(checkpoint.text(), List.of(LOG.sign(checkpoint.text())));
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
