package vn.congtam.events.notice;

import java.time.Instant;
import java.time.LocalDate;
import vn.congtam.events.Fact;
import vn.congtam.events.Personal;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.StaffCode;

/** What somebody is told is a fold over other facts; that he read it, and how he wants to be told, are facts of their own. */
@PublishedBy("reporting")
public sealed interface NoticeFact extends Fact {
    NoticesId notices();

    StaffCode staff();

    /** @param until all that had happened by then was on his page */
    record NoticesSeen(NoticesId notices, StaffCode staff, Instant until) implements NoticeFact {}

    /** He wants to be told by e-mail, too. */
    record MailAsked(
            NoticesId notices, StaffCode staff, @Personal String address) implements NoticeFact {}

    record MailDeclined(NoticesId notices, StaffCode staff) implements NoticeFact {}

    /**
     * He was told by e-mail that there is something: what, he reads on his page.
     *
     * @param day of Vietnam's calendar; there is one a day at most
     */
    record DigestSent(NoticesId notices, StaffCode staff, LocalDate day) implements NoticeFact {}
}
