package vn.congtam.platform.wire.station;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.congtam.events.submission.TaskFact.SupplementRequested;
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Outages;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/** Counts what was handed back, and reminds of it in a stream of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(Desk.class)
class Station {
    static final AtomicBoolean BROKEN = new AtomicBoolean();
    static final AtomicBoolean DOWN = new AtomicBoolean();

    /** Cursors cannot be written while the database is down. */
    @Bean
    static BeanPostProcessor outages() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof MongoDatabase database ? Outages.of(database, "cursors", DOWN) : bean;
            }
        };
    }

    /** How often a task was handed back and reminded of. */
    record Handed(int back, int reminders) {}

    @Bean
    ReadModel<Handed> handed(Projections projections) {
        return projections.readModel(Fold.into(Handed.class, "handed", 1)
                .on(TaskReturned.class, fact -> fact.task().value(), Station::returned)
                .on(
                        SupplementRequested.class,
                        fact -> fact.task().value(),
                        (before, fact) -> new Handed(0, before == null ? 1 : before.reminders() + 1)));
    }

    private static Handed returned(@Nullable Handed before, Recorded<TaskReturned> fact) {
        if (BROKEN.get() && fact.fact().reason().equals("poison")) {
            throw new IllegalStateException("broken");
        }
        return new Handed(before == null ? 1 : before.back() + 1, 0);
    }

    @Bean
    Reaction reminding() {
        return Reaction.named("remind")
                .whenEach(TaskReturned.class, fact -> List.of(remind("re-", fact), remind("copy-", fact)));
    }

    private static Desk.Remind remind(String prefix, TaskReturned fact) {
        return new Desk.Remind(new TaskId(prefix + fact.task().value()), fact.reason());
    }
}
