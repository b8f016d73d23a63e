package vn.congtam.platform.store.commits;

import java.util.SortedMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Finds the commit that holds a position, by ever closer looks: both numbers only ever rise together. */
final class Positions {
    private static final int WIDE = 32;

    private final Commits commits;
    private final Horizon horizon;
    private volatile @Nullable Place last;

    Positions(Commits commits, Horizon horizon) {
        this.commits = commits;
        this.horizon = horizon;
    }

    long ordinalOf(long position) {
        Place known = last;
        if (known != null && known.position == position) {
            return known.ordinal;
        }
        long head = horizon.look();
        return head < 0 ? 0 : search(position, head);
    }

    /** Who reads in order asks for the position after the last one read. */
    void readUpTo(Commit commit) {
        last = new Place(commit.next(), commit.ordinal() + 1);
    }

    private long search(long position, long head) {
        long low = 0;
        long high = Math.min(head, position) + 1;
        while (high - low > 1) {
            long from = low;
            long end = high;
            long step = Math.max(1, (high - low) / WIDE);
            low = notAfter(position, LongStream.iterate(from, at -> at < end, at -> at + step), low);
            high = Math.min(high, low + step);
        }
        return commits.from(low, 1).stream().anyMatch(commit -> position < commit.next()) ? low : low + 1;
    }

    private long notAfter(long position, LongStream ordinals, long known) {
        SortedMap<Long, Long> firsts = commits.positions(ordinals);
        return firsts.entrySet().stream()
                .filter(commit -> commit.getValue() <= position)
                .mapToLong(commit -> commit.getKey())
                .reduce(known, Math::max);
    }

    private record Place(long position, long ordinal) {}
}
