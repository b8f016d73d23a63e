package vn.congtam.submission.connector.file;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.FileId;
import vn.congtam.events.submission.Message;

sealed interface FileCommand {
    record ReportMessage(
            @TargetAggregateIdentifier FileId file,
            ConnectionId connection,
            String number,
            Message message,
            Placing placing)
            implements FileCommand {}

    /** Without a new message, for the rules or the people may have changed. */
    record PlaceFile(@TargetAggregateIdentifier FileId file, Placing placing) implements FileCommand {}

    record DismissFile(@TargetAggregateIdentifier FileId file, String reason) implements FileCommand {}
}
