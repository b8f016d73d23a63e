package vn.congtam.indicator.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.CatalogueFact.CatalogueTookEffect;
import vn.congtam.indicator.catalogue.CatalogueCommand.ReplaceCatalogue;
import vn.congtam.platform.wire.Reaction;

@Configuration(proxyBeanMethods = false)
class WhenCatalogueTookEffectThenReplaceFormer {

    @Bean
    @SuppressWarnings("NullAway") // where there is nothing to do, a reaction answers with no command
    Reaction replaceFormer() {
        return Reaction.named("replace-former")
                .when(CatalogueTookEffect.class, WhenCatalogueTookEffectThenReplaceFormer::replacement);
    }

    static @Nullable ReplaceCatalogue replacement(CatalogueTookEffect f) {
        return f.replaces() == null ? null : new ReplaceCatalogue(f.replaces(), f.catalogue(), f.from());
    }
}
