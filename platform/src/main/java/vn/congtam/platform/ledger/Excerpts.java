package vn.congtam.platform.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.congtam.ledger.excerpt.Excerpt;
import vn.congtam.ledger.excerpt.Given;
import vn.congtam.ledger.excerpt.Item;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.tree.Tree;
import vn.congtam.platform.store.commits.Commit.Stored;
import vn.congtam.platform.store.commits.CommitLog;

/** Facts to be taken home, each with its proof under one checkpoint, as far as whoever asks may have them. */
final class Excerpts {
    private static final int AT_ONCE = 128;
    private static final int MOST_ASKED = 64;
    private static final int MOST_FACTS = 20_000;

    private final CommitLog log;
    private final Ledger ledger;
    private final SigningKey key;

    Excerpts(CommitLog log, Ledger ledger, SigningKey key) {
        this.log = log;
        this.ledger = ledger;
        this.key = key;
    }

    /**
     * @param streams of which everything is asked for
     * @param facts single ones, by their ids
     * @param size of the checkpoint under which they are proved
     */
    Excerpt of(Predicate<Stored> mayHave, Collection<String> streams, Collection<String> facts, long size) {
        mustBeFew(streams.size() + facts.size(), MOST_ASKED);
        Tree tree = ledger.signed(size).orElseThrow(Refusal.NOT_YET_SEALED::refuse);
        SortedMap<Long, Stored> all = new TreeMap<>();
        List<Given> given = new ArrayList<>();
        for (String stream : streams.stream().distinct().toList()) {
            List<Stored> sealed = stream(stream, size);
            give(sealed.stream().filter(mayHave).toList(), sealed.size(), given, all);
            mustBeFew(all.size(), MOST_FACTS);
        }
        single(facts, size).values().stream()
                .map(some -> some.stream().filter(mayHave).toList())
                .filter(some -> some.stream().noneMatch(fact -> streams.contains(fact.stream())))
                .forEach(some -> give(some, Integer.MAX_VALUE, given, all));
        return Excerpt.signed(
                size, given, all.values().stream().map(fact -> item(fact, tree)).toList(), key);
    }

    private static void mustBeFew(int asked, int most) {
        if (asked > most) throw Refusal.EXCERPT_TOO_LARGE.refuse("", most);
    }

    private static void give(List<Stored> some, int of, List<Given> given, SortedMap<Long, Stored> all) {
        if (some.isEmpty()) return;
        List<Long> positions = some.stream().map(Stored::position).sorted().toList();
        given.add(new Given(some.getFirst().stream(), some.size() == of, positions));
        some.forEach(fact -> all.put(fact.position(), fact));
    }

    private List<Stored> stream(String stream, long size) {
        List<Stored> facts = new ArrayList<>();
        List<Stored> more = log.facts(stream, 0, AT_ONCE);
        while (!more.isEmpty()) {
            facts.addAll(more);
            mustBeFew(facts.size(), MOST_FACTS);
            more = more.size() < AT_ONCE ? List.of() : log.facts(stream, facts.size(), AT_ONCE);
        }
        return facts.stream().filter(fact -> fact.position() < size).toList();
    }

    private Map<String, List<Stored>> single(Collection<String> facts, long size) {
        return facts.stream()
                .distinct()
                .map(ledger::fact)
                .flatMap(Optional::stream)
                .filter(fact -> fact.position() < size)
                .collect(Collectors.groupingBy(Stored::stream, TreeMap::new, Collectors.toList()));
    }

    private static Item item(Stored fact, Tree tree) {
        String entry = new String(fact.entry(), StandardCharsets.UTF_8);
        return new Item(fact.position(), entry, tree.inclusion(fact.position()).path());
    }
}
