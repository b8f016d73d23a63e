package vn.congtam.ledger.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;
import vn.congtam.ledger.tree.Hash;

/** Some lines, an empty one, and a signed checkpoint: how proofs travel. */
public record Headed(List<String> head, Note note) {
    public static final int LONGEST = 1 << 20;

    /** More no tree can need. */
    public static final int MOST_HASHES = 63;

    public Headed {
        Flaw.TRUNCATED.unless(!head.isEmpty(), "head");
        head.forEach(Strictly::line);
        head = List.copyOf(head);
    }

    public static Headed parse(byte[] bytes) {
        String text = Strictly.text(bytes, LONGEST);
        int end = text.indexOf("\n\n");
        Flaw.TRUNCATED.unless(end >= 0, "head");
        return new Headed(Strictly.lines(text.substring(0, end + 1)), Note.parse(text.substring(end + 2)));
    }

    public String line(int at) {
        Flaw.TRUNCATED.unless(at < head.size(), "head");
        return head.get(at);
    }

    public List<Hash> hashes(int from) {
        return path(head.subList(from, head.size()).stream().map(Hash::parse).toList());
    }

    public static List<Hash> path(List<Hash> hashes) {
        Flaw.TOO_MANY.unless(hashes.size() <= MOST_HASHES, "hashes");
        return List.copyOf(hashes);
    }

    public byte[] bytes() {
        String lines = head.stream().map(line -> line + "\n").collect(Collectors.joining());
        return (lines + "\n" + note).getBytes(UTF_8);
    }
}
