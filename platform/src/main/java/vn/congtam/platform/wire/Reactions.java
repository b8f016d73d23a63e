package vn.congtam.platform.wire;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** Makes stream consumers out of reactions. */
public interface Reactions {

    /** The function to bind to the topics of a reaction; the bean's name is the binding's. */
    Consumer<Message<List<byte[]>>> feed(Reaction reaction);
}
