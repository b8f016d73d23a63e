package vn.congtam.platform.store.commits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congtam.events.FactNames;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.store.commits.Commit.Stored;

/** What must hold of every log at any time. */
final class Chain {
    private Chain() {}

    /** Dense ordinals and positions, gapless streams, unbroken hashes, entries that say what the document says. */
    static List<Commit> verify(CommitFeed log) {
        List<Commit> all = new ArrayList<>();
        Map<String, Long> versions = new HashMap<>();
        Tip tip = Tip.OF_NOTHING;
        for (List<Commit> some = log.from(0, 256); !some.isEmpty(); some = log.from(tip.ordinal() + 1, 256)) {
            for (Commit commit : some) {
                assertThat(commit.prev()).as("before " + commit.ordinal()).isEqualTo(tip.hash());
                assertThat(commit.ordinal()).isEqualTo(tip.ordinal() + 1);
                assertThat(commit.first()).isEqualTo(tip.next());
                commit.facts().forEach(fact -> verify(fact, versions));
                tip = Tip.of(commit);
                all.add(commit);
            }
        }
        return all;
    }

    private static void verify(Stored fact, Map<String, Long> versions) {
        var entry = FactReader.withoutKeys(FactNames.published()).entry(fact.entry());
        assertThat(entry.pos()).isEqualTo(fact.position());
        assertThat(entry.agg() + "#" + entry.seq()).isEqualTo(fact.key());
        assertThat(entry.eventId()).isEqualTo(fact.eventId());
        assertThat(entry.bytes()).isEqualTo(fact.entry());
        versions.merge(fact.stream(), fact.seq(), (before, now) -> {
            assertThat(now).as(fact.key()).isEqualTo(before + 1);
            return now;
        });
    }
}
