package vn.congtam.platform.store;

import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.congtam.events.FactNames;
import vn.congtam.platform.personal.Seals;

/** Axon as we use it: aggregates and a command bus in process; no processors, no polling, nothing called at home. */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class AxonConfiguration {
    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Seals seals) {
        return new FactSerializer(FactNames.published()::typeOf, seals);
    }

    /** What is known of a command is known of its facts. */
    @Bean
    CorrelationDataProvider provenance() {
        return new SimpleCorrelationDataProvider(
                Provenance.ACTOR, Provenance.CAUSE, Provenance.CORRELATION, Provenance.COMMAND, Provenance.REQUEST);
    }

    @Bean
    SnapshotTriggerDefinition snapshotTrigger(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, ShortStreams.FACTS_BETWEEN_SNAPSHOTS);
    }

    /** Every aggregate has snapshots, without having to say so. */
    @Bean
    static BeanPostProcessor snapshotsOfAll() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringAggregateConfigurer<?> aggregate) {
                    aggregate.setSnapshotTriggerDefinition("snapshotTrigger");
                }
                return bean;
            }
        };
    }
}
