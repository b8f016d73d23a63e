package vn.congtam.scoring.period;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.platform.command.Alongside;
import vn.congtam.platform.web.Rule;
import vn.congtam.scoring.period.PeriodCommand.KeepPromise;
import vn.congtam.scoring.period.PeriodCommand.WeighMember;
import vn.congtam.scoring.reference.classification.Classifying;
import vn.congtam.scoring.reference.classification.Places;
import vn.congtam.scoring.reference.classification.Promises;

/** Asks the period alongside who asks, so that both become one commit, or neither does. */
@Component
class Weighing implements Places, Promises {
    private final Alongside alongside;
    private final Classifying classifying;

    Weighing(Alongside alongside, Classifying classifying) {
        this.alongside = alongside;
        this.classifying = classifying;
    }

    @Override
    public void weigh(PeriodId period, StaffCode staff, Settlement given, @Nullable Rule cap, @Nullable Rule base) {
        WeighMember weigh = new WeighMember(
                period, staff, given.decided(), given.exactTotal(), cap, base, classifying.besides(period));
        alongside.ask(Period.class, period, weigh);
    }

    @Override
    public void mustBeKept(PeriodId period, StaffCode staff, Grade now) {
        alongside.ask(Period.class, period, new KeepPromise(period, staff, now));
    }
}
