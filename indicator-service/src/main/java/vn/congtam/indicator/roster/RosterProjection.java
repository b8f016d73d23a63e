package vn.congtam.indicator.roster;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.AgencyFact;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionSucceeded;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostFact.PostCreated;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

@Configuration(proxyBeanMethods = false)
class RosterProjection {
    static final Fold<Organisation> AGENCIES = Fold.into(Organisation.class, "agencies", 3)
            .on(
                    AgencyEstablished.class,
                    RosterProjection::key,
                    (known, r) -> Organisation.known(known, r.fact().agency())
                            .established(r.fact(), LocalDate.ofInstant(r.at(), Act.VIETNAM)))
            .on(DivisionEstablished.class, RosterProjection::key, known((agency, f) -> agency.divided(f)))
            .on(DivisionSucceeded.class, RosterProjection::key, known((agency, f) -> agency.succeeded(f)))
            .onEachNamed(
                    AgencySucceeded.class,
                    RosterProjection::all,
                    (key, known, r) ->
                            Organisation.known(known, new AgencyId(key)).succeeded(r.fact()));

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

    private static String key(AgencyFact fact) {
        return fact.agency().value();
    }

    private static Set<String> all(AgencySucceeded f) {
        return Stream.concat(Stream.of(f.agency()), f.successors().stream())
                .map(AgencyId::value)
                .collect(Collectors.toSet());
    }

    private static <F extends AgencyFact> BiFunction<@Nullable Organisation, Recorded<F>, @Nullable Organisation> known(
            BiFunction<Organisation, F, Organisation> change) {
        return (known, r) -> change.apply(Organisation.known(known, r.fact().agency()), r.fact());
    }
}
