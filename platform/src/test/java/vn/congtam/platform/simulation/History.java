package vn.congtam.platform.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.wire.topic.Arrived;

/**
 * What became of a run, against the five invariants: I1 what was acknowledged is in the log once, I2 what was not is there
 * once at most, I3 each stream is without a gap and in one order in the log, in the topic and in the read model, I4 the
 * read model is what a fresh fold gives, I5 whatever was signed is still so.
 */
record History(
        Map<String, List<String>> acknowledged,
        List<Commit> log,
        List<List<Arrived>> topic,
        Map<String, String> shown,
        Map<String, String> fresh,
        SortedMap<Long, Hash> signed) {

    /** @return what is wrong, by the invariant */
    List<String> violations() {
        List<String> wrong = new ArrayList<>();
        once(wrong);
        dense(wrong);
        sent(wrong);
        if (!shown.equals(fresh)) wrong.add("I4 shown " + shown + ", fresh " + fresh);
        asSigned(wrong);
        return wrong;
    }

    private void once(List<String> wrong) {
        Map<String, List<String>> stored = new HashMap<>();
        for (Commit commit : log) {
            List<String> facts =
                    commit.facts().stream().map(Commit.Stored::eventId).toList();
            if (stored.put(String.valueOf(commit.command()), facts) != null) wrong.add("I2 twice: " + commit.command());
        }
        acknowledged.forEach((command, facts) -> {
            if (!facts.equals(stored.get(command))) wrong.add("I1 " + command + ": " + stored.get(command));
        });
    }

    private void dense(List<String> wrong) {
        Map<String, Long> next = new HashMap<>();
        long position = 0;
        String before = Commit.BEFORE_THE_FIRST;
        for (Commit commit : log) {
            if (commit.first() != position || !commit.prev().equals(before)) wrong.add("I3 chain at " + position);
            for (Commit.Stored fact : commit.facts()) {
                if (fact.seq() != next.merge(fact.stream(), 1L, Long::sum) - 1)
                    wrong.add("I3 log: " + fact.stream() + "#" + fact.seq());
            }
            position = commit.next();
            before = commit.hash();
        }
    }

    /** Of the facts that were sent several times the first counts. */
    private void sent(List<String> wrong) {
        Map<String, List<String>> sent = new HashMap<>();
        Set<String> known = new HashSet<>();
        topic.forEach(partition -> partition.forEach(one -> {
            String fact = new String(one.bytes(), StandardCharsets.UTF_8);
            if (known.add(fact))
                sent.computeIfAbsent(String.valueOf(one.key()), _ -> new ArrayList<>())
                        .add(fact);
        }));
        Map<String, List<String>> stored = new HashMap<>();
        log.forEach(commit -> commit.facts()
                .forEach(fact -> stored.computeIfAbsent(fact.stream(), _ -> new ArrayList<>())
                        .add(new String(fact.entry(), StandardCharsets.UTF_8))));
        if (!sent.equals(stored)) wrong.add("I3 the topic is not the log");
    }

    private void asSigned(List<String> wrong) {
        Edge edge = Edge.EMPTY;
        Map<Long, Hash> roots = new HashMap<>();
        for (Commit commit : log) {
            for (Commit.Stored fact : commit.facts()) edge = edge.append(Hash.leaf(fact.entry()));
            roots.put(edge.size(), edge.root());
        }
        signed.forEach((size, root) -> {
            if (!root.equals(roots.get(size))) wrong.add("I5 signed at " + size);
        });
    }
}
