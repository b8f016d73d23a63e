package vn.congtam.platform.ledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.StoredCommits.Found;

/** The facts as they went to the broker, beside those that are stored. */
final class Sent {
    private final String log;
    private final Map<Long, Hash> hashes;
    private final List<Finding> findings = new ArrayList<>();

    Sent(String log, Map<Long, Hash> hashes) {
        this.log = log;
        this.hashes = hashes;
    }

    void compare(Found found) {
        if (found.commit() != null) found.commit().facts().forEach(this::compare);
    }

    private void compare(Commit.Stored fact) {
        Hash then = hashes.get(fact.position());
        if (then != null && !then.equals(Hash.leaf(fact.entry()))) {
            findings.add(new Finding(log, fact.position(), Wrong.NOT_AS_SENT, fact.eventId()));
        }
    }

    /** @param facts how many are stored */
    List<Finding> end(long facts) {
        hashes.keySet().stream()
                .filter(position -> position >= facts)
                .min(Long::compare)
                .ifPresent(first -> findings.add(new Finding(log, first, Wrong.NOT_AS_SENT, "+" + hashes.size())));
        return findings;
    }
}
