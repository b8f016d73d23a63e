package vn.congtam.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.ledger.log.LogProof;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Kind;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.tile.Tile;
import vn.congtam.ledger.tile.TilePath;
import vn.congtam.ledger.tile.Tiled;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Tree;

class VerifierTest {
    private static final String LOG = "congtam.khanhhoa/scoring";
    private static final int SIZE = 5;

    @TempDir
    private Path dir;

    private final SigningKey key = SigningKey.generated(LOG, Kind.NOTE, new SecureRandom());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void publish() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("data/ledger/scoring"));
        Files.writeString(folder.resolve("log.vkey"), key.verifier() + "\n");
    }

    @Test
    void a_receipt_holds_by_the_key_of_the_installation_and_shows_its_fact() throws IOException {
        assertThat(verify(receipt(2, facts()).bytes())).isZero();
        assertThat(told()).contains("ĐÚNG", "GOOD", "position 2", "ScoreChanged", "89.42");
    }

    @Test
    void a_receipt_holds_by_a_key_given_as_text_or_as_a_file() throws IOException {
        Path file = Files.write(dir.resolve("a.tlog-proof"), receipt(0, facts()).bytes());
        assertThat(run(file.toString(), "--key", key.verifier().toString())).isZero();
        Path printed = Files.writeString(dir.resolve("printed"), key.verifier() + "\n");
        assertThat(run("--key", printed.toString(), file.toString())).isZero();
    }

    @Test
    void one_digit_of_the_fact_changed_is_noticed() throws IOException {
        LogProof proof = receipt(2, facts());
        byte[] forged = new String(proof.entry(), StandardCharsets.UTF_8)
                .replace("89.42", "99.42")
                .getBytes(StandardCharsets.UTF_8);
        LogProof other = new LogProof(
                java.util.Base64.getEncoder().encodeToString(forged), proof.index(), proof.path(), proof.checkpoint());
        assertThat(verify(other.bytes())).isEqualTo(1);
        assertThat(told()).contains("SAI", "WRONG", "ROOT_DIFFERS");
    }

    @Test
    void the_word_of_an_unknown_key_counts_for_nothing() throws IOException {
        SigningKey stranger = SigningKey.generated(LOG, Kind.NOTE, new SecureRandom());
        Path file = Files.write(dir.resolve("a.tlog-proof"), receipt(1, facts()).bytes());
        assertThat(run(file.toString(), "--key", stranger.verifier().toString()))
                .isEqualTo(1);
        assertThat(told()).contains("UNSIGNED");
    }

    @Test
    void who_else_has_seen_it_is_told_and_may_be_asked_for() throws IOException {
        SigningKey witness = SigningKey.generated("thanh-tra.example", Kind.COSIGNATURE, new SecureRandom());
        LogProof proof = receipt(2, facts());
        Note cosigned = proof.checkpoint()
                .with(List.of(witness.cosign(Checkpoint.parse(proof.checkpoint().text()), 1_785_704_691)));
        String extra = java.util.Base64.getEncoder().encodeToString(proof.entry());
        Path plain = Files.write(dir.resolve("plain.tlog-proof"), proof.bytes());
        Path seen = Files.write(
                dir.resolve("seen.tlog-proof"), new LogProof(extra, proof.index(), proof.path(), cosigned).bytes());
        String[] asked = {
            "--key", key.verifier().toString(), "--witness", witness.verifier().toString(), "--quorum", "1"
        };
        assertThat(run(with(seen, asked))).isZero();
        assertThat(told()).contains("Cosigned by thanh-tra.example (2026-08-02T");
        assertThat(run(with(plain, asked))).isEqualTo(1);
        assertThat(told()).contains("TOO_FEW_WITNESSES");
        assertThat(run(plain.toString(), "--quorum", "many")).isEqualTo(2);
    }

    private static String[] with(Path file, String... more) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(file.toString()), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    @Test
    void a_fact_that_says_it_stands_elsewhere_is_not_proved() throws IOException {
        List<String> facts = facts();
        facts.set(2, fact(3));
        assertThat(verify(receipt(2, facts).bytes())).isEqualTo(1);
        assertThat(told()).contains("WRONG_PLACE");
        facts.set(2, fact(2).replace(LOG, "congtam.khanhhoa/other"));
        assertThat(verify(receipt(2, facts).bytes())).isEqualTo(1);
    }

    @Test
    void what_a_fact_holds_is_not_taken_for_its_place() {
        String inside =
                "{\"actor\":\"VC1\",\"log\":\"a\",\"payload\":{\"log\":\"b\",\"pos\":9},\"pos\":4,\"rev\":1,\"seq\":0,"
                        + "\"ts\":\"t\",\"type\":\"T\",\"v\":1}";
        assertThat(Place.of(inside)).contains(new Place("a", 4));
        assertThat(Place.of("{}")).isEmpty();
    }

    @Test
    void what_is_no_receipt_is_said_to_be_none() throws IOException {
        byte[] bytes = receipt(2, facts()).bytes();
        assertThat(verify(new byte[0])).isEqualTo(2);
        assertThat(verify(java.util.Arrays.copyOf(bytes, 40))).isEqualTo(2);
        assertThat(verify(new byte[2 << 20])).isEqualTo(2);
        assertThat(verify("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8))).isEqualTo(2);
        assertThat(run(
                        dir.resolve("nowhere").toString(),
                        "--data",
                        dir.resolve("data").toString()))
                .isEqualTo(2);
    }

    @Test
    void each_file_is_named_and_the_worst_decides() throws IOException {
        Path good =
                Files.write(dir.resolve("good.tlog-proof"), receipt(2, facts()).bytes());
        Path bad = Files.writeString(dir.resolve("bad.tlog-proof"), "?");
        assertThat(run(
                        good.toString(),
                        bad.toString(),
                        "--data",
                        dir.resolve("data").toString()))
                .isEqualTo(2);
        assertThat(told()).contains("good.tlog-proof: GOOD", "bad.tlog-proof: is no receipt");
    }

    @Test
    void a_call_that_cannot_be_answered_says_why() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage", "Cách dùng");
        assertThat(run("a", "--data", dir.resolve("empty").toString())).isEqualTo(2);
        assertThat(run("a", "--key", "x+y")).isEqualTo(2);
        assertThat(run("a", "--key")).isEqualTo(2);
        assertThat(run("a", "--unknown")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Exception");
    }

    @Test
    void no_text_in_a_file_moves_the_cursor_or_begins_a_line() throws IOException {
        Path file = dir.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            String manifest = "{\"v\":1,\"kind\":\"congtam-case-file\",\"scope\":{\"staff\":\"a\\u202eb\"},"
                    + "\"asked\":{\"by\":\"x\\n\\u001b[2JCASE FILE GOOD\",\"at\":\"\\u2028\"},"
                    + "\"logs\":{\"a\":{\"origin\":\"b\\u001b[1A\",\"size\":1}},\"members\":{}}";
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run(file.toString(), "--key", key.verifier().toString())).isEqualTo(1);
        assertThat(told())
                .contains("CASE FILE WRONG", "CASE FILE GOOD", "NOTHING_PROVED", "UNKNOWN_KEY")
                .doesNotContain("\u001b", "\u202e", "\u2028");
        assertThat(told().lines()).noneMatch(line -> line.strip().startsWith("CASE FILE GOOD"));
    }

    @Test
    void a_file_that_is_more_than_the_machine_can_bear_is_unreadable() {
        Path file = dir.resolve("a.zip");
        for (Error more : List.of(new OutOfMemoryError(), new StackOverflowError())) {
            Finding found = Verifier.bearable(file, () -> {
                throw more;
            });
            assertThat(found.verdict()).isEqualTo(Finding.Verdict.UNREADABLE);
            assertThat(found.told()).contains("TOO_LARGE", "a.zip");
        }
    }

    @Test
    void a_program_is_told_the_same() throws IOException {
        Path good = Files.write(dir.resolve("a.tlog-proof"), receipt(2, facts()).bytes());
        Path none = Files.write(dir.resolve("b.ZIP"), new byte[0]);
        String data = dir.resolve("data").toString();
        assertThat(run("--json", good.toString(), none.toString(), "--data", data))
                .isEqualTo(2);
        JsonNode answer = JsonMapper.shared().readTree(told());
        assertThat(answer.at("/0/verdict").stringValue()).isEqualTo("GOOD");
        assertThat(answer.at("/1/verdict").stringValue()).isEqualTo("UNREADABLE");
        assertThat(answer.at("/1/told/1").stringValue()).contains("is no case file", "NO_ZIP");
    }

    private int verify(byte[] receipt) throws IOException {
        Path file = Files.write(dir.resolve("a.tlog-proof"), receipt);
        return run(file.toString(), "--data", dir.resolve("data").toString());
    }

    private int run(String... arguments) {
        return Verifier.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private LogProof receipt(int index, List<String> facts) {
        List<Hash> leaves = facts.stream()
                .map(fact -> Hash.leaf(fact.getBytes(StandardCharsets.UTF_8)))
                .toList();
        Map<TilePath, Tile> tiles = new HashMap<>(new Tiled(0, path -> new Tile(List.of(Hash.EMPTY))).appended(leaves));
        Tree tree = new Tree(SIZE, new Tiled(SIZE, path -> java.util.Objects.requireNonNull(tiles.get(path))));
        Checkpoint checkpoint = new Checkpoint(LOG, SIZE, tree.root());
        Note note = new Note(checkpoint.text(), List.of(key.sign(checkpoint.text())));
        return LogProof.of(facts.get(index).getBytes(StandardCharsets.UTF_8), tree.inclusion(index), note);
    }

    private static List<String> facts() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) all.add(fact(i));
        return all;
    }

    private static String fact(int pos) {
        return "{\"actor\":\"VC0003\",\"agg\":\"slip/VC0007/2026-10\",\"eventId\":\"e%d\",\"log\":\"%s\",\"payload\":{\"total\":\"89.42\"},"
                        .formatted(pos, LOG)
                + "\"pos\":%d,\"rev\":1,\"seq\":%d,\"ts\":\"2026-10-05T01:00:00Z\",\"type\":\"ScoreChanged\",\"v\":1}"
                        .formatted(pos, pos);
    }
}
