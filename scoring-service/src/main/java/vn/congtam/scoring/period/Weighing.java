package vn.congtam.scoring.period;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.web.Rule;
import vn.congtam.scoring.period.PeriodCommand.KeepPromise;
import vn.congtam.scoring.period.PeriodCommand.WeighMember;
import vn.congtam.scoring.reference.classification.Classifying;
import vn.congtam.scoring.reference.classification.Places;
import vn.congtam.scoring.reference.classification.Promises;

/** Asks the period within the unit of work of who asks, so that both become one commit, or neither does. */
@Component
class Weighing implements Places, Promises {
    private final Configuration axon;
    private final Classifying classifying;

    Weighing(@Lazy Configuration axon, Classifying classifying) {
        this.axon = axon;
        this.classifying = classifying;
    }

    @Override
    public void weigh(
            PeriodId period, StaffCode staff, @Nullable Grade grade, @Nullable Rule cap, @Nullable Rule base) {
        ask(period, new WeighMember(period, staff, grade, cap, base, classifying.besides(period)));
    }

    @Override
    public void mustBeKept(PeriodId period, StaffCode staff, Grade now) {
        ask(period, new KeepPromise(period, staff, now));
    }

    private void ask(PeriodId period, PeriodCommand asked) {
        try {
            axon.repository(Period.class).load(period.toString()).handle(new GenericCommandMessage<>(asked));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
