package vn.congtam.submission.task.journal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.submission.JournalFact;
import vn.congtam.events.submission.JournalFact.*;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class JournalProjection {
    static final Fold<Diary> DIARIES = diaries(
            WorkLogged.class,
            FieldDayLogged.class,
            FieldDayConfirmed.class,
            FieldDayDenied.class,
            EntryStruck.class,
            EntriesHandedIn.class);

    @SafeVarargs
    private static Fold<Diary> diaries(Class<? extends JournalFact>... facts) {
        Fold<Diary> fold = Fold.into(Diary.class, "diaries", 2).indexed("asked");
        for (Class<? extends JournalFact> one : facts) {
            fold.on(one, f -> f.journal().value(), (known, r) -> Diary.after(known, r.fact()));
        }
        return fold;
    }

    @Bean
    ReadModel<Diary> diaryModel(Projections projections) {
        return projections.readModel(DIARIES);
    }
}
