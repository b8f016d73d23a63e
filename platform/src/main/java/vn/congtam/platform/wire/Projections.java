package vn.congtam.platform.wire;

import java.util.Optional;
import java.util.function.Function;

/** Makes read models out of folds. */
public interface Projections {

    /** It is fed from the moment at which the service follows its topics. */
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
}
