package vn.congtam.platform.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.messaging.Message;

/** Makes read models out of folds, and the stream consumers that feed them. */
public interface Projections {

    <T extends Record> ReadModel<T> readModel(Fold<T> fold);

    /**
     * Documents that are kept for a quick look at many.
     *
     * @param version raised when the making changes
     * @param making of the document of a key; none where there is nothing to keep
     * @param fields by which they are searched
     */
    <T extends Record> Kept<T> kept(
            Class<T> document, String name, int version, Function<String, Optional<T>> making, String... fields);

    /** The function to bind to the topics of a fold; the bean's name is the binding's. */
    <T extends Record> Consumer<Message<List<byte[]>>> feed(ReadModel<T> model);
}
