package vn.congtam.platform.wire;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import vn.congtam.events.FactNames;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.personal.Seals;
import vn.congtam.platform.store.FactStorageEngine;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.trace.Trail;
import vn.congtam.platform.wire.feed.Backlog;
import vn.congtam.platform.wire.feed.Bindings;
import vn.congtam.platform.wire.feed.Containers;
import vn.congtam.platform.wire.feed.Feeds;
import vn.congtam.platform.wire.feed.Gaps;
import vn.congtam.platform.wire.feed.Group;
import vn.congtam.platform.wire.feed.Grouping;
import vn.congtam.platform.wire.feed.Groups;
import vn.congtam.platform.wire.intake.Intakes;
import vn.congtam.platform.wire.intake.Reading;
import vn.congtam.platform.wire.projection.ProjectionFeeds;
import vn.congtam.platform.wire.reaction.ReactionFeeds;
import vn.congtam.platform.wire.topic.Broker;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.TopicScan;
import vn.congtam.platform.wire.topic.Topics;

/** Facts on their way into a service: topics, read models and reactions. */
@AutoConfiguration
@ConditionalOnProperty("congtam.kafka.bootstrap")
@EnableConfigurationProperties(KafkaSettings.class)
public class WireConfiguration {
    static String topic(String service) {
        return "congtam." + service;
    }

    @Bean
    @ConditionalOnMissingBean
    FactReader factReader(Seals seals) {
        return new FactReader(FactNames.published(), seals);
    }

    @Bean
    Chronicle chronicle(CommitLog log, FactReader reader) {
        return new Chronicle(log, reader);
    }

    @Bean
    Afresh afresh(FactStorageEngine store, FactReader reader) {
        return new Afresh(store, reader);
    }

    @Bean
    Broker broker(KafkaSettings kafka) {
        return new Broker(kafka);
    }

    @Bean
    TopicScan topicScan(KafkaSettings kafka) {
        return new TopicScan(kafka);
    }

    @Bean
    Bindings bindings(
            BindingServiceProperties settings, @Value("${spring.cloud.function.definition:}") String definition) {
        return new Bindings(settings, Set.of(definition.split("[;|,]")));
    }

    @Bean
    Topics topics(Broker broker, KafkaSettings kafka, Bindings bindings, @Value("${congtam.service}") String service) {
        Set<String> topics = new HashSet<>(bindings.topics());
        topics.add(topic(service));
        return new Topics(broker, kafka.partitions(), topics);
    }

    @Bean
    Feeds feeds(KafkaSettings kafka, @Value("${congtam.service}") String service) {
        return new Feeds(topic(service), kafka.partitions());
    }

    @Bean
    Gaps gaps(TopicScan scan, Feeds feeds) {
        return new Gaps(scan, feeds);
    }

    @Bean
    Intakes intakes(MongoDatabase database, FactReader reader, Seals seals, Clock clock, MeterRegistry meters) {
        return new Intakes(
                database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true)),
                new Reading(reader),
                seals,
                clock,
                meters);
    }

    @Bean
    Projections projections(Intakes intakes, Feeds feeds, Gaps gaps, Trail trail) {
        return new ProjectionFeeds(intakes, feeds, gaps, trail);
    }

    @Bean
    ReactionFeeds reactionFeeds(
            Intakes intakes,
            Feeds feeds,
            Gaps gaps,
            Commands commands,
            Trail trail,
            ObjectProvider<Reaction> reactions) {
        return new ReactionFeeds(intakes, feeds, gaps, commands, trail)
                .with(reactions.stream().toList());
    }

    @Bean
    Groups groups(Feeds feeds, Broker broker, Bindings bindings, MongoDatabase database, KafkaSettings kafka) {
        MongoCollection<Document> groups = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("groups");
        return new Groups(new Grouping(feeds, broker, groups), bindings, kafka.gather());
    }

    @Bean
    Group folds(Groups groups) {
        return groups.function("folds");
    }

    @Bean
    Group foldsBehind(Groups groups) {
        return groups.function("foldsBehind");
    }

    @Bean
    Group reactions(Groups groups) {
        return groups.function("reactions");
    }

    @Bean
    Group reactionsBehind(Groups groups) {
        return groups.function("reactionsBehind");
    }

    @Bean
    Containers containers(Groups groups) {
        return new Containers(groups);
    }

    @Bean
    Backlog backlog(Broker broker, Bindings bindings, Feeds feeds, MeterRegistry meters) {
        return new Backlog(broker, bindings, feeds, meters);
    }

    @Bean
    SecondLook secondLook(FactStorageEngine store) {
        return new SecondLook(store);
    }

    @Bean
    ReadYourWrites readYourWrites(ObjectProvider<ReadModel<?>> models) {
        return new ReadYourWrites(models.stream().toList());
    }
}
