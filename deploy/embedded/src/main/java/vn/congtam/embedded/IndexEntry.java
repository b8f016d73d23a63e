package vn.congtam.embedded;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key of an index and whose it is. A key with fewer values comes before all that begin with it, and no position
 * before all positions, so that either is a place to begin to read.
 */
record IndexEntry(@Nullable Object[] key, @Nullable Object position) {
    static final Comparator<IndexEntry> ORDER = IndexEntry::compare;

    static IndexEntry before(@Nullable Object[] key) {
        return new IndexEntry(key, null);
    }

    private static int compare(IndexEntry a, IndexEntry b) {
        int byValues = byValues(a.key, b.key, Math.min(a.key.length, b.key.length));
        if (byValues != 0) {
            return byValues;
        }
        int byLength = Integer.compare(a.key.length, b.key.length);
        return byLength != 0 ? byLength : byPosition(a.position, b.position);
    }

    private static int byValues(@Nullable Object[] a, @Nullable Object[] b, int length) {
        for (int i = 0; i < length; i++) {
            int byValue = ValueOrder.INSTANCE.compare(a[i], b[i]);
            if (byValue != 0) {
                return byValue;
            }
        }
        return 0;
    }

    private static int byPosition(@Nullable Object a, @Nullable Object b) {
        return a == null || b == null ? Boolean.compare(a != null, b != null) : ValueOrder.INSTANCE.compare(a, b);
    }

    boolean hasArray() {
        return Arrays.stream(key).anyMatch(List.class::isInstance);
    }

    boolean startsWith(@Nullable Object[] prefix) {
        return byValues(key, prefix, prefix.length) == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexEntry entry && compare(this, entry) == 0;
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("entries are kept in order, not hashed");
    }
}
