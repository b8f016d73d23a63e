package vn.congtam.platform.ledger.audit;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.StoredCommits.Found;

/** One reading of a log from its first commit to its last. */
final class Reading {
    private final String log;
    private final Signed signed;
    private final Hashes hashes;
    private final long hashed;
    private final Place place;
    private final Consumer<Finding> findings;
    private Edge edge = Edge.EMPTY;
    private long position;
    private long commits;
    private long agreed;
    private long doubtful;
    private @Nullable String before = Commit.BEFORE_THE_FIRST;
    private boolean torn;

    /** @param hashed up to which size there must be hashes: after an old copy was mended they come back with the sealer */
    Reading(String log, Signed signed, Hashes hashes, long hashed, Consumer<Finding> findings) {
        this.log = log;
        this.signed = signed;
        this.hashes = hashes;
        this.hashed = hashed;
        this.place = new Place(log);
        this.findings = findings;
    }

    void take(Found found) {
        Commit commit = found.commit();
        if (!found.missing()) commits++;
        if (commit == null) {
            find(position, found.missing() ? Wrong.MISSING : Wrong.NO_COMMIT, "commit " + found.ordinal());
            before = null;
            torn = true;
        } else {
            follow(commit);
            commit.facts().forEach(this::take);
        }
    }

    /** After something that is missing the next commit says itself where its facts belong. */
    private void follow(Commit commit) {
        if (before == null) {
            position = Math.max(position, commit.first());
        } else if (!commit.prev().equals(before) || commit.first() != position) {
            find(position, Wrong.CHAIN_BROKEN, "commit " + commit.ordinal());
        }
        before = commit.hash();
    }

    private void take(Commit.Stored fact) {
        Hash leaf = Hash.leaf(fact.entry());
        Optional<String> differs = place.wrong(fact, position);
        differs.ifPresent(what -> find(position, Wrong.OUT_OF_PLACE, what));
        if (position < hashed && !leaf.equals(hashes.of(position))) find(position, Wrong.NOT_AS_HASHED, fact.eventId());
        position++;
        if (!torn) grow(leaf);
    }

    /** Past the first tree that differs all others do, and say nothing more. */
    private void grow(Hash leaf) {
        edge = edge.append(leaf);
        if (!signed.has(edge.size())) return;
        if (signed.agrees(edge.size(), edge.root())) {
            agreed = edge.size();
        } else {
            torn = true;
            doubtful = edge.size();
        }
    }

    boolean doubts() {
        return doubtful > 0;
    }

    /** @param exact positions at which something is known to be wrong; the first among the facts in doubt is named */
    Optional<Finding> doubt(Collection<Long> exact) {
        if (!doubts()) return Optional.empty();
        long at = exact.stream()
                .filter(position -> position >= agreed && position < doubtful)
                .min(Long::compare)
                .orElse(agreed);
        String detail = agreed + " - " + (doubtful - 1) + ", " + signed.where(doubtful);
        return Optional.of(new Finding(log, at, Wrong.NOT_AS_SIGNED, detail));
    }

    /** @param documents how many there were before; there may be more by now */
    void end(long documents) {
        if (documents > commits) find(position, Wrong.NO_COMMIT, documents + " / " + commits);
        if (position < signed.size()) {
            find(position, Wrong.CUT_OFF, signed.size() + ", " + signed.where(signed.size()));
        }
    }

    private void find(long at, Wrong wrong, String detail) {
        findings.accept(new Finding(log, at, wrong, detail));
    }

    long facts() {
        return position;
    }
}
