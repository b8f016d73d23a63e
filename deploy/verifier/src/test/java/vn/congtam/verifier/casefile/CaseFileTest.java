package vn.congtam.verifier.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.ledger.excerpt.Excerpt;
import vn.congtam.ledger.excerpt.Item;
import vn.congtam.ledger.log.Policy;
import vn.congtam.ledger.note.Kind;
import vn.congtam.ledger.note.SigningKey;

class CaseFileTest {
    private static final SigningKey STRANGER = SigningKey.generated(Packed.LOG, Kind.NOTE, new SecureRandom());

    @TempDir
    private Path dir;

    @Test
    void a_year_as_it_was_recorded_holds_and_every_result_is_computed_again() {
        Result result = check(Packed.year());
        assertThat(result.wrong()).isEmpty();
        assertThat(result.counts().slips()).isEqualTo(13);
        assertThat(result.counts().recomputed()).isGreaterThan(250);
        assertThat(result.counts().facts())
                .isEqualTo(Packed.year().excerpt().items().size());
    }

    /** The manifest follows, so that nothing but the proof and the computation stand in the way. */
    @Test
    void one_digit_of_a_score_is_named_by_log_and_position() {
        Item item = score(Packed.year(), 60);
        String before = "\"total\":\"" + total(item) + "\"";
        Packed forged = Packed.year()
                .changed(
                        Packed.EXCERPT,
                        text -> text.replace(
                                item.fact(),
                                item.fact().replace(before, before.replace("\"total\":\"8", "\"total\":\"9"))));
        Result result = check(forged);
        assertThat(result.firstFact()).hasValueSatisfying(first -> {
            assertThat(first.log()).isEqualTo(Packed.LOG);
            assertThat(first.position()).isEqualTo(item.position());
        });
        assertThat(codes(result)).contains("FACT_NOT_PROVED", "SCORE_DIFFERS", "EXCERPT_NOT_SIGNED");
        assertThat(result.wrong()).anySatisfy(one -> assertThat(one.where()).contains("/figures/total", total(item)));
    }

    /** A lie that the log itself has signed still does not follow from the facts before it. */
    @Test
    void a_wrong_score_is_named_even_where_the_log_vouches_for_it() {
        Packed lie =
                Packed.ofFacts(Year.SLIPS.stream().map(Year::withAnotherTotal).toList());
        Result result = check(lie);
        assertThat(codes(result)).containsOnly("SCORE_DIFFERS");
        assertThat(result.firstFact()).isPresent();
    }

    @Test
    void a_member_that_is_not_what_the_manifest_says_is_named() {
        Packed good = Packed.year();
        Path changed = Packed.year().put("README.txt", "khác").to(dir.resolve("a.zip"), good);
        assertThat(codes(check(changed))).containsExactly("MEMBER_CHANGED");
        Path less = Packed.year().without("README.txt").to(dir.resolve("b.zip"), good);
        assertThat(codes(check(less))).containsExactly("MEMBER_MISSING");
        Path more = Packed.year().put("more.txt", "").to(dir.resolve("c.zip"), good);
        assertThat(codes(check(more))).containsExactly("MEMBER_UNLISTED");
    }

    @Test
    void what_no_check_looks_at_is_not_good() {
        assertThat(codes(check(Packed.year().put("more.txt", "")))).containsExactly("MEMBER_UNKNOWN");
        Packed hidden = Packed.year().put("logs/submission/excerpt/0001", "forged");
        assertThat(codes(check(hidden))).containsExactly("MEMBER_UNKNOWN");
        Packed beside = Packed.year().put("logs/scoring/note.txt", "forged");
        assertThat(codes(check(beside))).containsExactly("MEMBER_UNKNOWN");
        assertThat(codes(check(Packed.year().put("readings.json", "[]")))).isEmpty();
    }

    @Test
    void a_file_without_facts_proves_nothing() throws IOException {
        Path empty = zip(
                "empty.zip",
                "manifest.json",
                "{\"v\":1,\"kind\":\"congtam-case-file\",\"scope\":{},\"asked\":{\"by\":\"a\",\"at\":\"b\"},"
                        + "\"logs\":{},\"members\":{}}");
        assertThat(codes(check(empty))).containsExactly("NOTHING_PROVED");
    }

    @Test
    void a_number_that_nobody_can_write_out_is_refused_at_once() {
        Packed rules = Packed.year().changed(Packed.RULES, text -> text.replace("\"70\"", "\"1E600000000\""));
        Packed line = Packed.year().changed(Packed.EXCERPT, text -> text.replace("\"1.25\"", "\"1E600000000\""));
        Packed left = Packed.year()
                .changed(
                        Packed.EXCERPT,
                        text -> text.replaceAll("\"exactTotal\":\"[^\"]*\"", "\"exactTotal\":\"1E600000000\""));
        Packed slip = Packed.year()
                .changed(
                        "slips/VC0007/2026-03.json",
                        text -> text.replaceAll("\"total\":\"[^\"]*\"", "\"total\":1E600000000"));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(codes(check(rules))).contains("RULES_MISSING");
            assertThat(codes(check(line))).contains("FACT_UNREADABLE");
            assertThat(codes(check(left))).contains("NOT_COMPUTABLE");
            assertThat(codes(check(slip))).containsExactly("SLIP_UNREADABLE");
        });
    }

    @Test
    void a_fact_that_was_dropped_is_named() {
        Item dropped = Packed.year().excerpt().items().get(77);
        Result result = check(with(items -> items.remove(77)));
        assertThat(result.wrong())
                .contains(new Wrong("FACT_MISSING", Packed.LOG, dropped.position(), "slip/VC0007/2026-02"));
        assertThat(codes(result)).contains("EXCERPT_NOT_SIGNED");
    }

    @Test
    void a_fact_that_was_dropped_from_the_list_as_well_leaves_its_stream_broken() {
        Packed forged =
                with(items -> items.remove(77)).changed(Packed.EXCERPT, text -> text.replace(" 76 77 78 ", " 76 78 "));
        Result result = check(forged);
        assertThat(codes(result)).contains("WRONG_STREAM", "EXCERPT_NOT_SIGNED");
        assertThat(result.firstFact())
                .hasValueSatisfying(first -> assertThat(first.position()).isEqualTo(78));
    }

    @Test
    void the_proof_of_another_fact_proves_nothing() {
        Result result = check(with(items -> {
            Item one = items.get(10);
            Item other = items.get(400);
            items.set(10, new Item(one.position(), one.fact(), other.path()));
        }));
        assertThat(result.firstFact()).hasValueSatisfying(first -> {
            assertThat(first.code()).isEqualTo("FACT_NOT_PROVED");
            assertThat(first.position()).isEqualTo(10);
        });
    }

    @Test
    void a_fact_in_the_place_of_another_is_named() {
        Result result = check(with(items -> {
            Item one = items.get(10);
            items.set(10, new Item(one.position(), items.get(12).fact(), one.path()));
        }));
        assertThat(codes(result)).contains("FACT_NOT_PROVED", "WRONG_PLACE");
    }

    @Test
    void a_key_that_nobody_knows_counts_for_nothing() {
        Packed swapped = Packed.year().put("logs/scoring/vkey", STRANGER.verifier() + "\n");
        assertThat(codes(check(swapped))).containsExactly("UNKNOWN_KEY");
        Path honest = Packed.year().to(dir.resolve("a.zip"));
        Result result = CaseFile.check(
                honest, new Policy(List.of(STRANGER.verifier(), Packed.LAID_DOWN.verifier()), List.of(), 0));
        assertThat(codes(result)).contains("UNKNOWN_KEY", "CHECKPOINT_REFUSED", "EXCERPT_NOT_SIGNED");
    }

    @Test
    void a_checkpoint_that_does_not_go_on_from_the_one_before_is_named() {
        Packed broken = Packed.year().changed("logs/scoring/growth/0002", text -> text.replace("old 200", "old 199"));
        assertThat(codes(check(broken))).contains("CHECKPOINT_REFUSED");
        assertThat(codes(check(Packed.year().without("logs/scoring/growth/0002"))))
                .contains("OTHER_CHECKPOINT");
    }

    @Test
    void another_rule_set_under_the_same_name_is_not_taken() {
        Packed milder = Packed.year().changed(Packed.RULES, text -> text.replace("\"70\"", "\"60\""));
        assertThat(codes(check(milder))).contains("RULES_CHANGED", "RULES_MISSING");
        assertThat(codes(check(Packed.year().without(Packed.RULES)))).containsOnly("RULES_MISSING");
        assertThat(codes(check(Packed.year().put(Packed.RULES, "[]")))).contains("RULES_UNREADABLE");
    }

    @Test
    void what_is_no_case_file_is_said_to_be_none() throws IOException {
        assertThat(refused(Files.write(dir.resolve("empty.zip"), new byte[0]))).isEqualTo("NO_ZIP");
        assertThat(refused(dir.resolve("nowhere.zip"))).isEqualTo("NO_ZIP");
        byte[] good = Files.readAllBytes(Packed.year().to(dir.resolve("good.zip")));
        Path cut = Files.write(dir.resolve("cut.zip"), Arrays.copyOf(good, good.length / 2));
        assertThat(refused(cut)).isEqualTo("NO_ZIP");
        assertThat(refused(zip("foreign.zip", "word/document.xml", "<a/>"))).isEqualTo("NO_MANIFEST");
        assertThat(refused(zip("other.zip", "manifest.json", "{\"v\":1}"))).isEqualTo("NO_CASE_FILE");
        assertThat(refused(zip("deep.zip", "manifest.json", "[".repeat(10_000))))
                .isEqualTo("NO_CASE_FILE");
        assertThat(refused(zip("way.zip", "../../manifest.json", "{}"))).isEqualTo("FOREIGN_MEMBER");
    }

    @Test
    void damage_within_the_pack_is_noticed_wherever_it_is() throws IOException {
        byte[] good = Files.readAllBytes(Packed.year().to(dir.resolve("good.zip")));
        for (int at = good.length / 10; at < good.length * 8 / 10; at += good.length / 25) {
            byte[] bad = good.clone();
            bad[at] ^= 0x10;
            Path file = Files.write(dir.resolve("bad.zip"), bad);
            assertThat(isGood(file)).as("byte " + at).isFalse();
        }
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        Path bomb = dir.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 200; i++) zip.write(nothing);
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(refused(bomb)).isEqualTo("TOO_LARGE");
        Path many = dir.resolve("many.zip");
        try (OutputStream out = Files.newOutputStream(many);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 20_001; i++) zip.putNextEntry(new ZipEntry("a/" + i));
        }
        assertThat(refused(many)).isEqualTo("TOO_MANY_MEMBERS");
    }

    private boolean isGood(Path file) {
        try {
            return check(file).good();
        } catch (NotACaseFile none) {
            return false;
        }
    }

    private static Packed with(java.util.function.Consumer<List<Item>> change) {
        Packed packed = Packed.year();
        Excerpt excerpt = packed.excerpt();
        List<Item> items = new ArrayList<>(excerpt.items());
        change.accept(items);
        Excerpt other = new Excerpt(excerpt.origin(), excerpt.size(), excerpt.streams(), items, excerpt.signatures());
        return packed.put(Packed.EXCERPT, other.bytes());
    }

    private static Item score(Packed packed, int from) {
        return packed.excerpt().items().stream()
                .skip(from)
                .filter(item -> item.fact().contains("\"type\":\"ScoreChanged\"")
                        && item.fact().contains("\"total\":\"8"))
                .findFirst()
                .orElseThrow();
    }

    private static String total(Item item) {
        return Told.of(item.fact()).payload().at("/figures/total").stringValue();
    }

    private Result check(Packed packed) {
        return packed.checked(dir);
    }

    private static Result check(Path file) {
        return CaseFile.check(file, Packed.TRUSTED);
    }

    private static String refused(Path file) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(() -> check(file))
                .isInstanceOfSatisfying(NotACaseFile.class, none -> codes.add(none.code()));
        return codes.getFirst();
    }

    private Path zip(String file, String name, String text) throws IOException {
        Path path = dir.resolve(file);
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return path;
    }

    static List<String> codes(Result result) {
        return result.wrong().stream().map(Wrong::code).toList();
    }
}
