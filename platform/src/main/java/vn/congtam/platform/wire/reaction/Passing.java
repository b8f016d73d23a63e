package vn.congtam.platform.wire.reaction;

import com.mongodb.MongoException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.store.commits.StorageUnavailable;

/** Faults that pass by themselves: those of storage and network, not those of a fact or of a rule. */
final class Passing {
    private Passing() {}

    static boolean is(@Nullable Throwable fault) {
        return fault != null
                && switch (fault) {
                    case StorageUnavailable _,
                            MongoException _,
                            IOException _,
                            TimeoutException _,
                            RetriableException _,
                            AxonTransientException _ -> true;
                    default -> is(fault.getCause());
                };
    }
}
