package vn.congtam.ledger.excerpt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SignatureLine;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tree.Hash;

/**
 * Facts of some streams as they stood when the log had {@code size} facts. What proves each is in the tree; that none of
 * them is left out no tree can say, so the log signs which they are. What is signed is no checkpoint and is never taken
 * for one: it begins with no origin.
 */
public record Excerpt(String origin, long size, List<Given> streams, List<Item> items, List<SignatureLine> signatures) {
    public static final int LONGEST = 1 << 25;

    private static final String VERSION = "congtam.vn/excerpt@v1";
    private static final int HEAD = 3;

    public Excerpt {
        Strictly.line(origin);
        Flaw.OUT_OF_RANGE.unless(size >= 0, "size");
        streams = List.copyOf(streams);
        items = List.copyOf(items);
        signatures = List.copyOf(signatures);
        Flaw.UNSIGNED.unless(!signatures.isEmpty(), "excerpt");
        List<Long> named = streams.stream()
                .flatMap(one -> one.positions().stream())
                .sorted()
                .toList();
        Flaw.MALFORMED.unless(named.stream().distinct().count() == named.size(), "a fact of two streams");
    }

    public static Excerpt signed(long size, List<Given> streams, List<Item> items, SigningKey key) {
        String origin = key.verifier().name();
        return new Excerpt(
                origin,
                size,
                streams,
                items,
                List.of(key.sign(statement(origin, size, body(origin, size, streams, items)))));
    }

    public static Excerpt parse(byte[] bytes) {
        String text = Strictly.text(bytes, LONGEST);
        int end = text.indexOf("\n\n");
        Flaw.TRUNCATED.unless(end >= 0 && end + 2 < text.length(), "excerpt");
        List<String> lines = Strictly.lines(text.substring(0, end + 1));
        Flaw.TRUNCATED.unless(lines.size() >= HEAD, "excerpt");
        Flaw.MALFORMED.unless(lines.getFirst().equals(VERSION), VERSION);
        List<String> rest = lines.subList(HEAD, lines.size());
        List<String> streams = rest.stream().takeWhile(Given::is).toList();
        return new Excerpt(
                lines.get(1),
                Strictly.number(lines.get(2)),
                streams.stream().map(Given::parse).toList(),
                items(rest.subList(streams.size(), rest.size())),
                Note.signatures(text.substring(end + 2)));
    }

    private static List<Item> items(List<String> lines) {
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            int next = at + 1;
            // The line after the first is the fact itself, whatever it says.
            while (next < lines.size() && (next == at + 1 || !Item.begins(lines.get(next)))) next++;
            items.add(Item.parse(lines.subList(at, next)));
            at = next;
        }
        return items;
    }

    public byte[] bytes() {
        String signed = signatures.stream().map(line -> line + "\n").collect(joining());
        return (body(origin, size, streams, items) + "\n" + signed).getBytes(UTF_8);
    }

    /** That it is the log itself which says that these are the facts. */
    public void verify(Collection<VerifierKey> log) {
        String statement = statement(origin, size, body(origin, size, streams, items));
        new Note(statement, signatures)
                .verify(log.stream().filter(key -> key.name().equals(origin)).toList());
    }

    private static String statement(String origin, long size, String body) {
        return VERSION + "\n" + origin + "\n" + size + "\n" + Hash.over(body.getBytes(UTF_8)) + "\n";
    }

    private static String body(String origin, long size, List<Given> streams, List<Item> items) {
        return Stream.of(
                        Stream.of(VERSION, origin, Long.toString(size)),
                        streams.stream().map(Given::line),
                        items.stream().flatMap(Item::lines))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(joining());
    }
}
