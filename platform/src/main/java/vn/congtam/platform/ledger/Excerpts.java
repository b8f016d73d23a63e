package vn.congtam.platform.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * What is asked for.
     *
     * @param streams of which everything
     * @param facts single ones, by their ids
     * @param firsts streams of which the first fact
     */
    record Asked(List<String> streams, List<String> facts, List<String> firsts) {
        private int size() {
            return streams.size() + facts.size() + firsts.size();
        }
    }

    /**
     * @param mayKnow of which streams it may be told that nothing is recorded in them
     * @param size of the checkpoint under which they are proved
     */
    Excerpt of(Predicate<Stored> mayHave, Predicate<String> mayKnow, Asked asked, long size) {
        mustBeFew(asked.size(), MOST_ASKED);
        List<String> streams = asked.streams();
        Tree tree = ledger.signed(size).orElseThrow(Refusal.NOT_YET_SEALED::refuse);
        SortedMap<Long, Stored> all = new TreeMap<>();
        List<Given> given = new ArrayList<>();
        for (String stream : streams.stream().distinct().toList()) {
            List<Stored> sealed = stream(stream, size);
            // That nothing was recorded is proved by nothing else than by the log saying so.
            if (sealed.isEmpty() && mayKnow.test(stream)) given.add(new Given(stream, true, List.of()));
            else give(sealed.stream().filter(mayHave).toList(), sealed.size(), given, all);
            mustBeFew(all.size(), MOST_FACTS);
        }
        single(asked, size).values().stream()
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

    private Map<String, List<Stored>> single(Asked asked, long size) {
        Stream<Stored> byId = asked.facts().stream().map(ledger::fact).flatMap(Optional::stream);
        Stream<Stored> first = asked.firsts().stream().flatMap(stream -> log.facts(stream, 0, 1).stream());
        return Stream.concat(byId, first)
                .filter(fact -> fact.position() < size)
                .collect(Collectors.groupingBy(
                        Stored::stream,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Excerpts::once)));
    }

    private static List<Stored> once(List<Stored> facts) {
        SortedMap<Long, Stored> byPosition = new TreeMap<>();
        facts.forEach(fact -> byPosition.put(fact.position(), fact));
        return List.copyOf(byPosition.values());
    }

    private static Item item(Stored fact, Tree tree) {
        String entry = new String(fact.entry(), StandardCharsets.UTF_8);
        return new Item(fact.position(), entry, tree.inclusion(fact.position()).path());
    }
}
