package vn.congtam.platform.wire;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** Makes read models out of folds, and the stream consumers that feed them. */
public interface Projections {

    <T extends Record> ReadModel<T> readModel(Fold<T> fold);

    /** The function to bind to the topics of a fold; the bean's name is the binding's. */
    <T extends Record> Consumer<Message<List<byte[]>>> feed(ReadModel<T> model);
}
