package vn.congtam.verifier.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.congtam.events.Canonical;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.ledger.excerpt.Excerpt;
import vn.congtam.ledger.excerpt.Given;
import vn.congtam.ledger.excerpt.Item;
import vn.congtam.ledger.log.Policy;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Kind;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.tile.Tile;
import vn.congtam.ledger.tile.TilePath;
import vn.congtam.ledger.tile.Tiled;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Tree;
import vn.congtam.ledger.witness.AddCheckpoint;

/** The case file of Lan's year, to be changed in every way that somebody may try. */
final class Packed {
    static final String LOG = "congtam.khanhhoa/scoring";
    static final String EXCERPT = "logs/scoring/excerpt/0001";
    static final String RULES = "rules/" + Year.RULE_SET.hash() + ".json";
    static final SigningKey KEY = SigningKey.generated(LOG, Kind.NOTE, new SecureRandom());
    static final SigningKey LAID_DOWN =
            SigningKey.generated("congtam.khanhhoa/indicator", Kind.NOTE, new SecureRandom());
    static final Policy TRUSTED = new Policy(List.of(KEY.verifier(), LAID_DOWN.verifier()), List.of(), 0);

    /** Nobody adopted anything: the law itself holds. */
    static final List<Story> NOTHING_ADOPTED =
            List.of(Laid.down(RegulationId.PROVINCE), Laid.down(RegulationId.of(Year.AGENCY)));

    private final SortedMap<String, byte[]> members = new TreeMap<>();
    private Map<String, String> scope = Map.of("staff", "VC0007", "span", "2026");

    private Packed() {}

    static Packed year() {
        Packed copy = new Packed();
        copy.members.putAll(Made.YEAR.members);
        return copy;
    }

    /** It is a lot of work. */
    private static final class Made {
        static final Packed YEAR = ofFacts(Year.SLIPS);
    }

    static Packed ofFacts(List<List<SlipFact>> slips) {
        Packed packed = of(
                slips.stream()
                        .map(slip -> Story.of(slip.getFirst().slip(), slip))
                        .toList(),
                NOTHING_ADOPTED);
        slips.forEach(packed::served);
        return packed;
    }

    /** @param laidDown the streams of regulations, each whole */
    static Packed of(List<Story> scoring, List<Story> laidDown) {
        Packed packed = new Packed();
        packed.log("scoring", KEY, scoring);
        packed.log("indicator", LAID_DOWN, laidDown);
        packed.put(RULES, Canonical.text(Year.RULE_SET.parameters()));
        packed.put("README.txt", "Hồ sơ");
        return packed;
    }

    private void log(String service, SigningKey key, List<Story> stories) {
        List<String> entries = new ArrayList<>();
        List<Given> streams = new ArrayList<>();
        for (Story story : stories) {
            List<Long> positions = new ArrayList<>();
            for (Fact fact : story.facts()) {
                positions.add((long) entries.size());
                entries.add(entry(key, entries.size(), positions.size() - 1, story, fact));
            }
            streams.add(new Given(story.stream(), true, positions));
        }
        // Something else stands in every log.
        entries.add("{}");
        put("logs/" + service + "/vkey", key.verifier() + "\n");
        prove("logs/" + service, key, entries, streams);
    }

    private static String entry(SigningKey key, long position, long seq, Story story, Fact fact) {
        Entry entry = new Entry(
                key.verifier().name(),
                position,
                "e" + position,
                story.stream(),
                seq,
                FactNames.nameOf(fact.getClass()),
                FactNames.revisionOf(fact.getClass()),
                story.at().plusSeconds(position),
                "VC0003",
                null,
                null,
                Map.of(),
                Canonical.text(fact));
        return new String(entry.bytes(), UTF_8);
    }

    private void served(List<SlipFact> facts) {
        String slip = facts.getFirst().slip().value();
        GradeDecided decided = facts.stream()
                .filter(GradeDecided.class::isInstance)
                .map(GradeDecided.class::cast)
                .findFirst()
                .orElseThrow();
        String figures = facts.stream()
                .filter(ScoreChanged.class::isInstance)
                .map(fact -> Canonical.text(((ScoreChanged) fact).figures()))
                .reduce("null", (_, later) -> later);
        put(
                "slips/" + slip + ".json",
                ("{\"slip\":\"%s\",\"version\":%d,\"state\":\"LOCKED\",\"locked\":true,\"figures\":%s,"
                                + "\"judged\":{\"decision\":{\"computed\":\"%s\",\"decided\":\"%s\"}}}")
                        .formatted(slip, facts.size() - 1, figures, decided.computed(), decided.decided()));
    }

    private void prove(String log, SigningKey key, List<String> entries, List<Given> streams) {
        Tree tree = tree(entries);
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < entries.size() - 1; at++)
            items.add(new Item(at, entries.get(at), tree.inclusion(at).path()));
        put(
                log + "/excerpt/0001",
                Excerpt.signed(entries.size(), streams, items, key).bytes());
        int half = Math.min(200, (entries.size() + 1) / 2);
        if (half < entries.size()) put(log + "/growth/0001", growth(key, 0, tree.at(half)));
        put(log + "/growth/0002", growth(key, half < entries.size() ? half : 0, tree));
    }

    private static byte[] growth(SigningKey key, long old, Tree to) {
        Checkpoint checkpoint = new Checkpoint(key.verifier().name(), to.size(), to.root());
        Note note = new Note(checkpoint.text(), List.of(key.sign(checkpoint.text())));
        List<Hash> path = old == 0 ? List.of() : to.consistency(old).path();
        return new AddCheckpoint(old, path, note).bytes();
    }

    private static Tree tree(List<String> entries) {
        List<Hash> leaves =
                entries.stream().map(entry -> Hash.leaf(entry.getBytes(UTF_8))).toList();
        Map<String, Tile> tiles = new HashMap<>();
        new Tiled(0, path -> new Tile(List.of(Hash.EMPTY)))
                .appended(leaves)
                .forEach((path, tile) -> tiles.put(id(path), tile));
        return new Tree(
                entries.size(),
                new Tiled(
                        entries.size(),
                        path -> Objects.requireNonNull(tiles.get(id(path))).first(path.width())));
    }

    private static String id(TilePath path) {
        return path.level() + "/" + path.index();
    }

    private Map<String, Object> log(String service) {
        Excerpt excerpt = excerpt("logs/" + service + "/excerpt/0001");
        return Map.of("origin", excerpt.origin(), "size", excerpt.size());
    }

    Excerpt excerpt() {
        return excerpt(EXCERPT);
    }

    private Excerpt excerpt(String name) {
        return Excerpt.parse(Objects.requireNonNull(members.get(name)));
    }

    Packed put(String name, String text) {
        return put(name, text.getBytes(UTF_8));
    }

    Packed put(String name, byte[] bytes) {
        members.put(name, bytes);
        return this;
    }

    Packed about(String other) {
        scope = Map.of("staff", other, "span", "2026");
        return this;
    }

    Packed ofUnit() {
        scope = Map.of("agency", "xa-dien-khanh", "span", "2026-10");
        return this;
    }

    Packed without(String name) {
        members.remove(name);
        return this;
    }

    Packed changed(String name, UnaryOperator<String> change) {
        String text = new String(Objects.requireNonNull(members.get(name)), UTF_8);
        String other = change.apply(text);
        if (other.equals(text)) throw new AssertionError("nothing changed in " + name);
        return put(name, other);
    }

    /** As the verifier has it that trusts the log's key. */
    Result checked(Path dir) {
        return CaseFile.check(to(dir.resolve("case.zip")), TRUSTED);
    }

    /** With a manifest of what is in it now: whoever changes a member can do that as well. */
    Path to(Path file) {
        return written(file, manifest());
    }

    /** With the manifest of before the change. */
    Path to(Path file, Packed before) {
        return written(file, before.manifest());
    }

    private Path written(Path file, byte[] manifest) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "manifest.json", manifest);
            for (Map.Entry<String, byte[]> member : members.entrySet()) add(zip, member.getKey(), member.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    private byte[] manifest() {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("v", 1);
        manifest.put("kind", "congtam-case-file");
        manifest.put("scope", scope);
        manifest.put("asked", Map.of("by", "VC0999", "at", "2027-01-05T01:00:00Z"));
        manifest.put("logs", Map.of("scoring", log("scoring"), "indicator", log("indicator")));
        Map<String, String> hashes = new TreeMap<>();
        members.forEach((name, bytes) ->
                hashes.put(name, HexFormat.of().formatHex(Hash.over(bytes).bytes())));
        manifest.put("members", hashes);
        return Canonical.bytes(manifest);
    }
}
