package vn.congtam.events.submission;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;

/**
 * The story of a file of another system. Each fact says as what the file counted before and counts after it, so that
 * whoever adds up needs no memory; what is counted together is assigned as one task.
 */
@PublishedBy("submission")
public sealed interface FileFact extends Fact {
    FileId file();

    ConnectionId connection();

    @Nullable
    Counted before();

    @Nullable
    Counted now();

    /** @param number of the file in the other system */
    record FileReported(
            FileId file,
            ConnectionId connection,
            String number,
            Message message,
            @Nullable Counted before,
            @Nullable Counted now,
            @Nullable Obstacle obstacle)
            implements FileFact {}

    /** Tried again without a new message, as after a rule or an account was added. */
    record FilePlaced(
            FileId file,
            ConnectionId connection,
            @Nullable Counted before,
            @Nullable Counted now,
            @Nullable Obstacle obstacle)
            implements FileFact {}

    /** Nothing is in the way any more: it goes on to count as it did, mostly nowhere, whatever is reported of it. */
    record FileDismissed(FileId file, ConnectionId connection, String reason) implements FileFact {
        @Override
        public @Nullable Counted before() {
            return null;
        }

        @Override
        public @Nullable Counted now() {
            return null;
        }
    }
}
