package vn.congtam.reporting.history.telling;

import vn.congtam.events.notice.NoticeFact;
import vn.congtam.events.notice.NoticeFact.DigestSent;
import vn.congtam.events.notice.NoticeFact.MailAsked;
import vn.congtam.events.notice.NoticeFact.MailDeclined;
import vn.congtam.events.notice.NoticeFact.NoticesSeen;

/** What somebody was told, as he himself reads it. */
record NoticeWords(Speech in) {

    String of(NoticeFact fact) {
        return switch (fact) {
            case NoticesSeen f -> in.say("history.NoticesSeen", in.format().moment(f.until()));
            case MailAsked f -> in.say("history.MailAsked", f.address());
            case MailDeclined _ -> in.say("history.MailDeclined");
            case DigestSent f -> in.say("history.DigestSent", in.format().day(f.day()));
        };
    }
}
