package vn.congtam.reporting.notice;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.notice.NoticeFact.DigestSent;
import vn.congtam.events.notice.NoticeFact.MailAsked;
import vn.congtam.events.notice.NoticeFact.MailDeclined;
import vn.congtam.events.notice.NoticeFact.NoticesSeen;
import vn.congtam.events.notice.NoticesId;
import vn.congtam.reporting.notice.NoticeCommand.DeclineMail;
import vn.congtam.reporting.notice.NoticeCommand.MarkSeen;
import vn.congtam.reporting.notice.NoticeCommand.NoteDigest;

class NoticesTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final NoticesId ID = NoticesId.of(LAN);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final MailAsked ASKED = new MailAsked(ID, LAN, "lan@khanhhoa.gov.vn");
    private static final Instant NOON = Instant.parse("2026-11-02T05:00:00Z");

    private final AggregateTestFixture<Notices> fixture = new AggregateTestFixture<>(Notices.class);

    @Test
    void there_is_one_digest_a_day_at_most() {
        fixture.given(ASKED).when(new NoteDigest(ID, DAY)).expectEvents(new DigestSent(ID, LAN, DAY));
        refused(
                new AggregateTestFixture<>(Notices.class)
                        .given(ASKED, new DigestSent(ID, LAN, DAY))
                        .when(new NoteDigest(ID, DAY)),
                Refusal.DIGEST_SENT);
        refused(
                new AggregateTestFixture<>(Notices.class)
                        .given(ASKED, new DigestSent(ID, LAN, DAY))
                        .when(new NoteDigest(ID, DAY.minusDays(1))),
                Refusal.DIGEST_SENT);
        new AggregateTestFixture<>(Notices.class)
                .given(ASKED, new DigestSent(ID, LAN, DAY))
                .when(new NoteDigest(ID, DAY.plusDays(1)))
                .expectEvents(new DigestSent(ID, LAN, DAY.plusDays(1)));
    }

    @Test
    void who_asked_for_no_mail_or_for_no_more_gets_none() {
        refused(fixture.given(new NoticesSeen(ID, LAN, NOON)).when(new NoteDigest(ID, DAY)), Refusal.DIGEST_SENT);
        refused(
                new AggregateTestFixture<>(Notices.class)
                        .given(ASKED, new MailDeclined(ID, LAN))
                        .when(new NoteDigest(ID, DAY)),
                Refusal.DIGEST_SENT);
        refused(
                new AggregateTestFixture<>(Notices.class)
                        .given(new NoticesSeen(ID, LAN, NOON))
                        .when(new DeclineMail(ID)),
                Refusal.NO_MAIL_ASKED);
    }

    @Test
    void what_was_read_stays_read() {
        fixture.given(new NoticesSeen(ID, LAN, NOON))
                .when(new MarkSeen(ID, NOON.minusSeconds(1)))
                .expectNoEvents();
    }

    private static void refused(ResultValidator<Notices> result, Refusal why) {
        result.expectNoEvents().expectException(refusedBy(why));
    }
}
