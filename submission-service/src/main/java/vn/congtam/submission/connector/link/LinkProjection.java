package vn.congtam.submission.connector.link;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.ConnectionFact;
import vn.congtam.events.submission.ConnectionFact.*;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

@Configuration(proxyBeanMethods = false)
class LinkProjection {
    private static final Function<ConnectionFact, String> KEY =
            f -> f.connection().value();

    static final Fold<Link> LINKS = Fold.into(Link.class, "links", 2)
            .on(ConnectionOpened.class, KEY::apply, (none, r) -> Link.opened(r.fact()))
            .on(
                    SecretIssued.class,
                    KEY::apply,
                    (link, r) -> Objects.requireNonNull(link).issued(r.fact(), new StaffCode(r.actor())))
            .on(SecretWithdrawn.class, KEY::apply, known(Link::withdrawn))
            .on(MappingLaidDown.class, KEY::apply, known(Link::mapped))
            .on(AccountMapped.class, KEY::apply, known(Link::meant))
            .indexed("agency");

    @Bean
    ReadModel<Link> linkModel(Projections projections) {
        return projections.readModel(LINKS);
    }

    private static <F extends ConnectionFact> BiFunction<@Nullable Link, Recorded<F>, @Nullable Link> known(
            BiFunction<Link, F, Link> change) {
        return (link, r) -> change.apply(Objects.requireNonNull(link), r.fact());
    }
}
