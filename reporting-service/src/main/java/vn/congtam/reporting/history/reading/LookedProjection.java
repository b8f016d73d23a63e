package vn.congtam.reporting.history.reading;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.ReadingFact.RecordsRead;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

/** A document for each reader, day, service and subject: no two streams meet in one. */
@Configuration(proxyBeanMethods = false)
class LookedProjection {
    static final Fold<Looked> FOLD = Fold.into(Looked.class, "looked", 1)
            .indexed("subject", "month")
            .indexed("subject")
            .indexed("reader")
            .onEachNamed(
                    RecordsRead.class,
                    f -> f.subjects().stream().map(subject -> key(f, subject)).toList(),
                    (key, known, f) -> Objects.requireNonNullElseGet(known, () -> Looked.none(subject(key), f.fact()))
                            .with(f));

    private static final String OF = "#";

    @Bean
    ReadModel<Looked> lookedAt(Projections projections) {
        return projections.readModel(FOLD);
    }

    private static String key(RecordsRead fact, StaffCode subject) {
        return fact.readings().value() + OF + subject.value();
    }

    private static StaffCode subject(String key) {
        return new StaffCode(key.substring(key.indexOf(OF) + 1));
    }
}
