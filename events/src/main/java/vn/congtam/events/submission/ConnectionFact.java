package vn.congtam.events.submission;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.StaffCode;

/** How an agency is connected with a system of its own. Secrets have names here, and lie elsewhere. */
@PublishedBy("submission")
public sealed interface ConnectionFact extends Fact {
    ConnectionId connection();

    record ConnectionOpened(ConnectionId connection, String name) implements ConnectionFact {}

    /** The one before it stays good until it is withdrawn or a third is issued. */
    record SecretIssued(ConnectionId connection, String secret) implements ConnectionFact {}

    record SecretWithdrawn(ConnectionId connection, String secret) implements ConnectionFact {}

    /** Takes the place of a mapping of the same files. */
    record MappingLaidDown(ConnectionId connection, Mapping mapping) implements ConnectionFact {}

    /** @param staff none where the account is nobody's any more */
    record AccountMapped(
            ConnectionId connection,
            String account,
            @Nullable StaffCode staff) implements ConnectionFact {}
}
