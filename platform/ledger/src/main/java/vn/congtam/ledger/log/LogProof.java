package vn.congtam.ledger.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;
import vn.congtam.ledger.note.Headed;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Inclusion;

/**
 * That an entry stands in a log, to be checked anywhere and without it (C2SP tlog-proof).
 *
 * @param extra base64 of what is needed to know the entry; nothing vouches for it but that its hash fits
 */
public record LogProof(@Nullable String extra, long index, List<Hash> path, Note checkpoint) {
    private static final String VERSION = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra";
    private static final String INDEX = "index";

    public LogProof {
        Flaw.MALFORMED.unless(extra == null || Strictly.base64(extra).length > 0, EXTRA);
        Flaw.OUT_OF_RANGE.unless(index >= 0, INDEX);
        path = Headed.path(path);
    }

    /** The entry goes along, so that the file is all one needs. */
    public static LogProof of(byte[] entry, Inclusion inclusion, Note checkpoint) {
        return new LogProof(Strictly.base64(entry), inclusion.index(), inclusion.path(), checkpoint);
    }

    public static LogProof parse(byte[] bytes) {
        Headed file = Headed.parse(bytes);
        Flaw.MALFORMED.unless(file.line(0).equals(VERSION), VERSION);
        boolean more = file.line(1).startsWith(EXTRA);
        int at = more ? 2 : 1;
        return new LogProof(
                more ? Strictly.after(EXTRA, file.line(1)) : null,
                Strictly.number(Strictly.after(INDEX, file.line(at))),
                file.hashes(at + 1),
                file.note());
    }

    public byte[] bytes() {
        List<String> head = new ArrayList<>();
        head.add(VERSION);
        if (extra != null) head.add(EXTRA + " " + extra);
        head.add(INDEX + " " + index);
        path.forEach(hash -> head.add(hash.toString()));
        return new Headed(head, checkpoint).bytes();
    }

    /** The entry that goes along. */
    public byte[] entry() {
        if (extra == null) throw Flaw.TRUNCATED.in(EXTRA);
        return Strictly.base64(extra);
    }

    /** First whose checkpoint it is, then that the leaf is in its tree: a root that nobody signed proves nothing. */
    public Attested verify(Hash leaf, Policy policy) {
        Attested attested = policy.verify(checkpoint);
        long size = attested.checkpoint().size();
        new Inclusion(index, size, path).verify(leaf, attested.checkpoint().root());
        return attested;
    }
}
