package vn.congtam.indicator.indicatorset.value;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicatorset.IndicatorValuesId;
import vn.congtam.events.submission.FigureFact.FigureReceived;
import vn.congtam.indicator.indicatorset.value.ValueCommand.DeclineValue;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.wire.Reaction;

/** What another system says is on record either as a figure or as one that cannot be used, and why. */
@Configuration(proxyBeanMethods = false)
class WhenFigureIsReceivedThenReportIt {

    @Bean
    @SuppressWarnings("NullAway") // where there is nothing to do, a reaction answers with no command
    Reaction reportFigure(Reporting reporting) {
        return Reaction.named("report-figure")
                .when(FigureReceived.class, f -> f.latest() ? command(reporting, f) : null);
    }

    private static ValueCommand command(Reporting reporting, FigureReceived f) {
        try {
            return reporting.received(f, f.connection().agency());
        } catch (Refused why) {
            return new DeclineValue(
                    IndicatorValuesId.of(f.staff(), f.span()),
                    f.figure(),
                    f.connection().agency(),
                    f.indicator(),
                    OfSystems.value(f),
                    why.rule().name(),
                    OfSystems.by(f));
        }
    }
}
