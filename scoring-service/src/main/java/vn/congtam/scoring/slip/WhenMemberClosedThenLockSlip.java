package vn.congtam.scoring.slip;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.scoring.slip.SlipCommand.LockSlip;

/** The lock of a period reaches the slips of its own members and month, and no others. */
@Configuration(proxyBeanMethods = false)
class WhenMemberClosedThenLockSlip {

    @Bean
    Reaction lockSlip() {
        return Reaction.named("lock-slip").when(MemberClosed.class, WhenMemberClosedThenLockSlip::command);
    }

    static LockSlip command(MemberClosed f) {
        return new LockSlip(SlipId.of(f.staff(), f.span()), f.settlement());
    }
}
