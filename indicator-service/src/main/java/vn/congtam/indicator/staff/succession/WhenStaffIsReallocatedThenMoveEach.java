package vn.congtam.indicator.staff.succession;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.AgencyFact.StaffReallocated;
import vn.congtam.indicator.staff.StaffCommand.GoOver;
import vn.congtam.platform.wire.Reaction;

@Configuration(proxyBeanMethods = false)
class WhenStaffIsReallocatedThenMoveEach {

    @Bean
    Reaction moveStaff() {
        return Reaction.named("move-staff").whenEach(StaffReallocated.class, WhenStaffIsReallocatedThenMoveEach::moves);
    }

    static List<GoOver> moves(StaffReallocated f) {
        return f.moves().stream()
                .map(move -> new GoOver(move.staff(), f.agency(), move, f.from(), f.document()))
                .toList();
    }
}
