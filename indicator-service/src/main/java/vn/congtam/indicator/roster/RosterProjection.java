package vn.congtam.indicator.roster;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.PostFact.PostCreated;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class RosterProjection {
    static final Fold<Organisation> AGENCIES = Fold.into(Organisation.class, "agencies", 1)
            .on(AgencyEstablished.class, f -> f.agency().value(), (none, r) -> Organisation.established(r.fact()))
            .on(
                    DivisionEstablished.class,
                    f -> f.agency().value(),
                    (agency, r) -> requireNonNull(agency).divided(r.fact()));

    static final Fold<Position> POSTS = Fold.into(Position.class, "posts", 1)
            .on(PostCreated.class, f -> f.post().value(), (none, r) -> Position.created(r.fact()))
            .indexed("agency");

    @Bean
    ReadModel<Organisation> agencies(Projections projections) {
        return projections.readModel(AGENCIES);
    }

    @Bean
    ReadModel<Position> posts(Projections projections) {
        return projections.readModel(POSTS);
    }

    @Bean
    Consumer<Message<List<byte[]>>> rosterAgencies(Projections projections, ReadModel<Organisation> agencies) {
        return projections.feed(agencies);
    }

    @Bean
    Consumer<Message<List<byte[]>>> rosterPosts(Projections projections, ReadModel<Position> posts) {
        return projections.feed(posts);
    }
}
