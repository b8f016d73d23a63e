package vn.congtam.embedded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.embedded.Condition.Between;
import vn.congtam.embedded.Condition.OneOf;

/** How an index on these fields serves a query: values of its first fields, and at most one range after them. */
record FieldLookup(
        List<String> fields, Conditions conditions, boolean unique, boolean sparse, boolean multikey, boolean layered) {
    private static final int MOST_KEYS = 20_000;
    private static final int MERIT_OF_VALUE = 100;
    private static final int MERIT_OF_RANGE = 50;

    @Nullable
    Access access(NavigableSet<IndexEntry> entries, Documents documents) {
        List<OneOf> values = values();
        Between range = range(values.size());
        if (values.isEmpty() && range.isAnything() || sparse && mayBeMissing(values, range)) {
            return null;
        }
        return new Access(
                merit(values, range),
                isExact(values),
                false,
                () -> found(entries, values, range).map(documents::get).filter(Objects::nonNull));
    }

    private List<OneOf> values() {
        List<OneOf> values = new ArrayList<>();
        long keys = 1;
        for (String field : fields) {
            OneOf each = conditions.oneOf(field);
            keys *= each == null ? 0 : Math.max(1, each.values().size());
            if (each == null || values.size() > 0 && keys > MOST_KEYS) {
                break;
            }
            values.add(each);
        }
        return values;
    }

    private Between range(int field) {
        return field < fields.size() ? oneSided(conditions.between(fields.get(field))) : Between.ANYTHING;
    }

    /** In an array one element may satisfy the one bound and another the other. */
    private Between oneSided(Between range) {
        return multikey && range.low() != null ? new Between(range.low(), null) : range;
    }

    /** A sparse index has nothing of documents without any of its fields. */
    private static boolean mayBeMissing(List<OneOf> values, Between range) {
        return range.isAnything()
                && values.stream().allMatch(each -> each.values().stream().anyMatch(Objects::isNull));
    }

    private int merit(List<OneOf> values, Between range) {
        int whole = unique && values.size() == fields.size() ? MERIT_OF_VALUE * MERIT_OF_VALUE : 0;
        return whole + MERIT_OF_VALUE * values.size() + (range.isAnything() ? 0 : MERIT_OF_RANGE);
    }

    /** Of arrays inside arrays there are more entries than the matcher agrees with. */
    private boolean isExact(List<OneOf> values) {
        return !layered && values.size() == 1 && conditions.isOnly(fields.getFirst());
    }

    /** A document that is found by several of its keys is found once. */
    private Stream<Object> found(NavigableSet<IndexEntry> entries, List<OneOf> values, Between range) {
        List<List<@Nullable Object>> alternatives =
                values.stream().map(OneOf::values).toList();
        Set<Object> positions = new LinkedHashSet<>();
        Keys.product(alternatives).forEach(prefix -> collect(entries, prefix, range, positions));
        return positions.stream();
    }

    private void collect(
            NavigableSet<IndexEntry> entries, @Nullable Object[] prefix, Between range, Set<Object> positions) {
        for (IndexEntry entry : entries.tailSet(IndexEntry.before(from(prefix, range)))) {
            if (!entry.startsWith(prefix) || isBeyond(entry, prefix.length, range)) {
                return;
            }
            positions.add(Objects.requireNonNull(entry.position()));
        }
    }

    private static @Nullable Object[] from(@Nullable Object[] prefix, Between range) {
        return range.low() == null ? prefix : Keys.with(prefix, range.low());
    }

    private static boolean isBeyond(IndexEntry entry, int field, Between range) {
        return range.high() != null && ValueOrder.INSTANCE.compare(entry.key()[field], range.high()) > 0;
    }
}
