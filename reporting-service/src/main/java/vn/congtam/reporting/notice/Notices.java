package vn.congtam.reporting.notice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.notice.NoticeFact.DigestSent;
import vn.congtam.events.notice.NoticeFact.MailAsked;
import vn.congtam.events.notice.NoticeFact.MailDeclined;
import vn.congtam.events.notice.NoticeFact.NoticesSeen;
import vn.congtam.events.notice.NoticesId;
import vn.congtam.reporting.notice.NoticeCommand.AskForMail;
import vn.congtam.reporting.notice.NoticeCommand.DeclineMail;
import vn.congtam.reporting.notice.NoticeCommand.MarkSeen;
import vn.congtam.reporting.notice.NoticeCommand.NoteDigest;

/** What one person read of what he is told, and what goes to him by e-mail: once a day at most, whoever sends it. */
@Aggregate
class Notices {
    @AggregateIdentifier
    private @Nullable NoticesId notices;

    private @Nullable Instant until;
    private @Nullable String address;
    private @Nullable LocalDate digest;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(MarkSeen c) {
        if (until == null || c.until().isAfter(until)) {
            apply(new NoticesSeen(c.notices(), c.notices().staff(), c.until()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AskForMail c) {
        if (!c.address().equals(address))
            apply(new MailAsked(c.notices(), c.notices().staff(), c.address()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DeclineMail c) {
        if (address == null) throw Refusal.NO_MAIL_ASKED.refuse();
        apply(new MailDeclined(c.notices(), c.notices().staff()));
    }

    /** It is on record before it is sent: where that fails there is none that day, and never two. */
    @CommandHandler
    void decide(NoteDigest c) {
        if (address == null || digest != null && !c.day().isAfter(digest)) throw Refusal.DIGEST_SENT.refuse();
        apply(new DigestSent(c.notices(), c.notices().staff(), c.day()));
    }

    @EventSourcingHandler
    void evolve(NoticesSeen f) {
        notices = f.notices();
        until = f.until();
    }

    @EventSourcingHandler
    void evolve(MailAsked f) {
        notices = f.notices();
        address = f.address();
    }

    @EventSourcingHandler
    void evolve(MailDeclined f) {
        address = null;
    }

    @EventSourcingHandler
    void evolve(DigestSent f) {
        digest = f.day();
    }
}
