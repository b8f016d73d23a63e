package vn.congtam.bench.service;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.congtam.events.submission.TaskFact.SupplementRequested;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/** A service of one aggregate and one read model; all else is the platform's. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Errand.class, ErrandController.class})
public class Errands {

    /** How often something was asked for. */
    public record Asked(String task, int times, String reason) {}

    public static Fold<Asked> fold() {
        return Fold.into(Asked.class, "asked", 1)
                .on(SupplementRequested.class, fact -> fact.task().value(), Errands::asked);
    }

    private static Asked asked(@Nullable Asked before, Recorded<SupplementRequested> told) {
        SupplementRequested fact = told.fact();
        return new Asked(fact.task().value(), before == null ? 1 : before.times() + 1, fact.reason());
    }

    @Bean
    ReadModel<Asked> asked(Projections projections) {
        return projections.readModel(fold());
    }
}
