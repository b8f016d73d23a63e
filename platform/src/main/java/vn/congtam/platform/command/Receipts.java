package vn.congtam.platform.command;

import java.util.List;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.Commit.Stored;

/**
 * Makes receipts out of commits, the first time and every time after. What goes into a commit beside the facts of the
 * stream that was asked stands before them.
 */
final class Receipts {
    private Receipts() {}

    static Receipt of(Commit commit) {
        Stored last = commit.facts().getLast();
        List<Receipt.Recorded> facts = commit.facts().stream()
                .filter(fact -> fact.stream().equals(last.stream()))
                .map(fact -> new Receipt.Recorded(fact.eventId(), fact.type(), fact.seq(), fact.position()))
                .toList();
        return new Receipt(value(last.stream()), last.stream(), last.seq(), facts);
    }

    static Receipt ofNothing(String stream, long version) {
        return new Receipt(value(stream), stream, version, List.of());
    }

    private static String value(String stream) {
        return stream.substring(stream.indexOf('/') + 1);
    }
}
