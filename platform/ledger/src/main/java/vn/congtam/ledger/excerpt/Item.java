package vn.congtam.ledger.excerpt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Headed;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Inclusion;

/** A fact, its place in the log, and the way from it to the root. */
public record Item(long position, String fact, List<Hash> path) {
    private static final String FACT = "fact";

    public Item {
        Flaw.OUT_OF_RANGE.unless(position >= 0, FACT);
        Strictly.line(fact);
        path = Headed.path(path);
    }

    static boolean begins(String line) {
        return line.startsWith(FACT + " ");
    }

    static Item parse(List<String> lines) {
        Flaw.TRUNCATED.unless(lines.size() > 1, FACT);
        return new Item(
                Strictly.number(Strictly.after(FACT, lines.getFirst())),
                lines.get(1),
                lines.subList(2, lines.size()).stream().map(Hash::parse).toList());
    }

    Stream<String> lines() {
        return Stream.concat(
                Stream.of(FACT + " " + position, fact), path.stream().map(Hash::toString));
    }

    /** That it stands there in the tree that was signed. */
    public void verify(Checkpoint checkpoint) {
        Hash leaf = Hash.leaf(fact.getBytes(UTF_8));
        new Inclusion(position, checkpoint.size(), path).verify(leaf, checkpoint.root());
    }
}
