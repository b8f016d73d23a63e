package vn.congtam.indicator.indicatorset;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicatorset.IndicatorSetFact.IndicatorSetTookEffect;
import vn.congtam.indicator.indicatorset.IndicatorSetCommand.SupersedeSet;
import vn.congtam.platform.wire.Reaction;

@Configuration(proxyBeanMethods = false)
class WhenIndicatorSetTookEffectThenSupersedeFormer {

    @Bean
    @SuppressWarnings("NullAway") // where there is nothing to do, a reaction answers with no command
    Reaction supersedeFormer() {
        return Reaction.named("supersede-former-set")
                .when(IndicatorSetTookEffect.class, WhenIndicatorSetTookEffectThenSupersedeFormer::supersession);
    }

    static @Nullable SupersedeSet supersession(IndicatorSetTookEffect f) {
        return f.replaces() == null ? null : new SupersedeSet(f.replaces(), f.set(), f.from());
    }
}
