package vn.congtam.reporting.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.notice.NoticeFact;
import vn.congtam.events.notice.NoticeFact.DigestSent;
import vn.congtam.events.notice.NoticeFact.MailAsked;
import vn.congtam.events.notice.NoticeFact.MailDeclined;
import vn.congtam.events.notice.NoticeFact.NoticesSeen;

/**
 * Up to where somebody read what he is told, and how he wants to be told.
 *
 * @param mailed whether by e-mail, too
 * @param digest the day of the last one
 */
record Mark(
        StaffCode staff,
        @Nullable Instant until,
        boolean mailed,
        @Personal @Nullable String address,
        @Nullable LocalDate digest) {

    static Mark none(StaffCode staff) {
        return new Mark(staff, null, false, null, null);
    }

    static Mark after(@Nullable Mark known, NoticeFact fact) {
        Mark old = known == null ? none(fact.staff()) : known;
        return switch (fact) {
            case NoticesSeen f -> new Mark(old.staff, f.until(), old.mailed, old.address, old.digest);
            case MailAsked f -> new Mark(old.staff, old.until, true, f.address(), old.digest);
            case MailDeclined _ -> new Mark(old.staff, old.until, false, null, old.digest);
            case DigestSent f -> new Mark(old.staff, old.until, old.mailed, old.address, f.day());
        };
    }

    boolean isUnread(Instant at) {
        return until == null || at.isAfter(until);
    }
}
