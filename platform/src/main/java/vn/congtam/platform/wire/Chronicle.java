package vn.congtam.platform.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitFeed;

/**
 * The facts of this service in their one order, for those outside who follow them from where they stopped: nothing appears
 * later before what they have seen, so a position is all that they have to remember.
 */
public final class Chronicle {
    private static final int AT_ONCE = 256;
    /** Each instance has its own clock. */
    private static final Duration CLOCKS_APART = Duration.ofHours(1);

    private final CommitFeed feed;
    private final FactReader reader;

    Chronicle(CommitFeed feed, FactReader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    /**
     * @param next the position to go on from
     * @param more whether there is anything to be looked at there already
     */
    public record Stretch(List<Recorded<Fact>> facts, long next, boolean more) {}

    /**
     * Facts of these types from a position on; none may be among those that were looked at.
     *
     * @param commits how many are looked at, at most
     */
    public Stretch from(long position, Set<Class<? extends Fact>> types, int commits) {
        Set<String> names = types.stream().map(FactNames::nameOf).collect(Collectors.toSet());
        List<Recorded<Fact>> facts = new ArrayList<>();
        long ordinal = feed.ordinalOf(position);
        long next = position;
        for (int left = commits; left > 0; ) {
            List<Commit> some = feed.from(ordinal, Math.min(left, AT_ONCE));
            if (some.isEmpty()) return new Stretch(List.copyOf(facts), next, false);
            some.forEach(commit -> read(commit, position, names, facts));
            ordinal = some.getLast().ordinal() + 1;
            next = some.getLast().next();
            left -= some.size();
        }
        return new Stretch(List.copyOf(facts), next, feed.head() >= ordinal);
    }

    /** From where on all is found that was recorded since; something before it may be, too. */
    public long since(Instant moment) {
        Instant begin = moment.minus(CLOCKS_APART);
        long low = 0;
        long high = feed.head() + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (feed.from(middle, 1).getFirst().at().isBefore(begin)) low = middle + 1;
            else high = middle;
        }
        List<Commit> first = feed.from(low, 1);
        return first.isEmpty() ? end(low) : first.getFirst().first();
    }

    private long end(long ordinal) {
        return ordinal == 0 ? 0 : feed.from(ordinal - 1, 1).getFirst().next();
    }

    private void read(Commit commit, long position, Set<String> names, List<Recorded<Fact>> facts) {
        commit.facts().stream()
                .filter(fact -> fact.position() >= position && names.contains(fact.type()))
                .forEach(fact -> {
                    Entry entry = reader.entry(fact.entry());
                    facts.add(new Recorded<>(reader.fact(entry), entry));
                });
    }
}
