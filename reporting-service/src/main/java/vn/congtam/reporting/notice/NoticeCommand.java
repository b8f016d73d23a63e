package vn.congtam.reporting.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.notice.NoticesId;

sealed interface NoticeCommand {
    record MarkSeen(@TargetAggregateIdentifier NoticesId notices, Instant until) implements NoticeCommand {}

    record AskForMail(@TargetAggregateIdentifier NoticesId notices, String address) implements NoticeCommand {}

    record DeclineMail(@TargetAggregateIdentifier NoticesId notices) implements NoticeCommand {}

    record NoteDigest(@TargetAggregateIdentifier NoticesId notices, LocalDate day) implements NoticeCommand {}
}
