package vn.congtam.platform.ledger.audit;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tree.Hash;

/** Which trees the key of a log has signed, wherever that is kept. */
final class Signed {
    private final VerifierKey key;
    private final String log;
    private final SortedMap<Long, Claim> bySize = new TreeMap<>();
    private int count;

    record Claim(Checkpoint checkpoint, String where) {}

    private Signed(VerifierKey key, String log) {
        this.key = key;
        this.log = log;
    }

    static Signed of(VerifierKey key, String log, Collection<Kept> kept, Consumer<Finding> findings) {
        Signed signed = new Signed(key, log);
        kept.forEach(one -> signed.add(one, findings));
        return signed;
    }

    private void add(Kept one, Consumer<Finding> findings) {
        long size = 0;
        try {
            Note note = Note.parse(one.note());
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            if (!checkpoint.origin().equals(log)) return;
            size = checkpoint.size();
            note.verify(List.of(key));
            add(new Claim(checkpoint, one.where()), findings);
        } catch (Flawed flawed) {
            findings.accept(new Finding(log, size, Wrong.NOT_SIGNED, one.where() + ": " + flawed.flaw()));
        }
    }

    private void add(Claim claim, Consumer<Finding> findings) {
        count++;
        Checkpoint now = claim.checkpoint();
        Claim other = bySize.putIfAbsent(now.size(), claim);
        if (other != null && !other.checkpoint().root().equals(now.root())) {
            String where = other.where() + " / " + claim.where();
            findings.accept(new Finding(log, Math.max(0, now.size() - 1), Wrong.FORKED, now.size() + ", " + where));
        }
    }

    /** Whether a tree is the one that was signed at its size, if one was; of a fork, the one that was told first. */
    boolean agrees(long size, Hash root) {
        Claim claim = bySize.get(size);
        return claim == null || claim.checkpoint().root().equals(root);
    }

    boolean has(long size) {
        return bySize.containsKey(size);
    }

    String where(long size) {
        Claim claim = bySize.get(size);
        return claim == null ? "" : claim.where();
    }

    /** Of the largest tree that was signed. */
    long size() {
        return bySize.isEmpty() ? 0 : bySize.lastKey();
    }

    /** Of the largest of these whose size was signed. */
    long largest(Collection<Kept> some) {
        return some.stream().mapToLong(Signed::sizeOf).filter(this::has).max().orElse(0);
    }

    private static long sizeOf(Kept one) {
        try {
            return Checkpoint.parse(Note.parse(one.note()).text()).size();
        } catch (Flawed unreadable) {
            return 0;
        }
    }

    int count() {
        return count;
    }
}
