package vn.congtam.submission.connector.connection;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.Mapping;

sealed interface ConnectionCommand {
    record OpenConnection(@TargetAggregateIdentifier ConnectionId connection, String name)
            implements ConnectionCommand {}

    record IssueSecret(@TargetAggregateIdentifier ConnectionId connection, String secret)
            implements ConnectionCommand {}

    record WithdrawSecret(@TargetAggregateIdentifier ConnectionId connection, String secret)
            implements ConnectionCommand {}

    /** All its secrets are withdrawn. */
    record EndConnection(@TargetAggregateIdentifier ConnectionId connection) implements ConnectionCommand {}

    record LayDownMapping(@TargetAggregateIdentifier ConnectionId connection, Mapping mapping)
            implements ConnectionCommand {}

    record MapAccount(
            @TargetAggregateIdentifier ConnectionId connection,
            String account,
            @Nullable StaffCode staff) implements ConnectionCommand {}
}
