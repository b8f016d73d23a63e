package vn.congtam.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An index that tells which way it knows to a query's documents. */
abstract class StoreIndex extends Index<Object> {
    private final boolean unique;

    StoreIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        super(name, keys, sparse);
        this.unique = unique;
    }

    abstract @Nullable Access access(Conditions conditions);

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && unique == other.isUnique()
                && fields(this).equals(fields(other));
    }

    private static Object fields(Index<?> index) {
        return Objects.requireNonNull(index.toIndexDescription().get("key"));
    }

    /** The collection asks {@link #access} instead. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }
}
