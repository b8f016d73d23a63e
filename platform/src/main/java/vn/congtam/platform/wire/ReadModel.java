package vn.congtam.platform.wire;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congtam.platform.command.Receipt;

/** The documents of one fold, as its readers see them. Fields of a document are those of its record, by name. */
public interface ReadModel<T extends Record> {

    Optional<T> find(String key);

    /** In no order; the fields are those of an index of the fold. */
    List<T> where(Map<String, ?> equal);

    /** Those of the keys that there are, asked for together; in the order of their keys. */
    List<T> among(Collection<String> keys);

    /** At most {@code most} documents, in the order of their keys. */
    List<T> all(int most);

    /** The watcher is told of each document that changes, as it was and as it is, once that is written. */
    void watch(Consumer<T> watcher);

    /** SHA-256 over all keys and documents: equal for equal facts. */
    String digest();

    /** Waits, for two seconds at most, until the facts of a write are in this model; false when they are not yet. */
    boolean shows(Receipt receipt);

    /** Likewise until it has taken in all of a stream up to this sequence number. */
    boolean reaches(String stream, long seq);
}
