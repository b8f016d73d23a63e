package vn.congtam.reporting.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.notice.NoticeFact;
import vn.congtam.events.notice.NoticeFact.DigestSent;
import vn.congtam.events.notice.NoticeFact.MailAsked;
import vn.congtam.events.notice.NoticeFact.MailDeclined;
import vn.congtam.events.notice.NoticeFact.NoticesSeen;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class NoticeProjections {
    static final Fold<Mark> MARKS = marks(NoticesSeen.class, MailAsked.class, MailDeclined.class, DigestSent.class);

    @SafeVarargs
    private static Fold<Mark> marks(Class<? extends NoticeFact>... facts) {
        Fold<Mark> fold = Fold.into(Mark.class, "notice.marks", 1).indexed("mailed");
        for (Class<? extends NoticeFact> one : facts) {
            fold.on(one, f -> f.notices().value(), (known, f) -> Mark.after(known, f.fact()));
        }
        return fold;
    }

    @Bean
    ReadModel<Mark> noticeMarks(Projections projections) {
        return projections.readModel(MARKS);
    }

    @Bean
    ReadModel<Errand> errands(Projections projections) {
        return projections.readModel(ErrandFold.ERRANDS);
    }

    @Bean
    ReadModel<Happening> happenings(Projections projections) {
        return projections.readModel(HappeningFold.HAPPENINGS);
    }
}
