package vn.congtam.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A way to the documents that a query may match.
 *
 * @param merit the way with the most is taken
 * @param exact whether these are the matching documents, so that the matcher need not look at them
 * @param sorted whether they come in the order of {@code _id}
 */
record Access(int merit, boolean exact, boolean sorted, Supplier<Stream<Document>> documents) {}
