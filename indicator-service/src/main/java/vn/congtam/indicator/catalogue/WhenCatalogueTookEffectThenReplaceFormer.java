package vn.congtam.indicator.catalogue;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.events.indicator.CatalogueFact.CatalogueTookEffect;
import vn.congtam.indicator.catalogue.CatalogueCommand.ReplaceCatalogue;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.platform.wire.Reactions;

@Configuration(proxyBeanMethods = false)
class WhenCatalogueTookEffectThenReplaceFormer {

    @Bean
    @SuppressWarnings("NullAway") // where there is nothing to do, a reaction answers with no command
    Consumer<Message<List<byte[]>>> replaceFormer(Reactions reactions) {
        return reactions.feed(Reaction.named("replace-former")
                .when(CatalogueTookEffect.class, WhenCatalogueTookEffectThenReplaceFormer::replacement));
    }

    static @Nullable ReplaceCatalogue replacement(CatalogueTookEffect f) {
        return f.replaces() == null ? null : new ReplaceCatalogue(f.replaces(), f.catalogue(), f.from());
    }
}
