package vn.congtam.submission.connector.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.Counted;
import vn.congtam.events.submission.FileFact.FileDismissed;
import vn.congtam.events.submission.FileFact.FilePlaced;
import vn.congtam.events.submission.FileFact.FileReported;
import vn.congtam.events.submission.FileId;
import vn.congtam.events.submission.Message;
import vn.congtam.events.submission.Obstacle;

/**
 * A file of another system, as it stands.
 *
 * @param messages all of them, as they arrived
 * @param stuck whether something is in the way of counting it
 * @param dismissed why it counts nowhere for good
 */
public record FileCard(
        FileId file,
        ConnectionId connection,
        AgencyId agency,
        String number,
        List<Message> messages,
        @Nullable Counted counted,
        @Nullable Obstacle obstacle,
        boolean stuck,
        @Nullable String dismissed) {

    static FileCard reported(@Nullable FileCard known, FileReported f) {
        Stream<Message> before = known == null ? Stream.empty() : known.messages.stream();
        return new FileCard(
                f.file(),
                f.connection(),
                f.connection().agency(),
                f.number(),
                Stream.concat(before, Stream.of(f.message())).toList(),
                f.now(),
                f.obstacle(),
                f.obstacle() != null,
                known == null ? null : known.dismissed);
    }

    static FileCard placed(@Nullable FileCard known, FilePlaced f) {
        return Objects.requireNonNull(known).with(f.now(), f.obstacle(), null);
    }

    static FileCard dismissed(@Nullable FileCard known, FileDismissed f) {
        return Objects.requireNonNull(known).with(known.counted, null, f.reason());
    }

    private FileCard with(@Nullable Counted now, @Nullable Obstacle why, @Nullable String reason) {
        return new FileCard(file, connection, agency, number, messages, now, why, why != null, reason);
    }

    public @Nullable String kind() {
        return Course.of(messages).kind();
    }

    public @Nullable String account() {
        return Course.of(messages).account();
    }

    public Map<String, String> attributes() {
        return Course.of(messages).attributes();
    }

    public Instant latest() {
        return messages.stream().map(Message::at).max(Instant::compareTo).orElseThrow();
    }
}
