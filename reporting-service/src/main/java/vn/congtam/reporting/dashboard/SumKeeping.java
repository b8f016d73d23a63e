package vn.congtam.reporting.dashboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.platform.wire.Kept;
import vn.congtam.platform.wire.Projections;
import vn.congtam.reporting.dashboard.level.AgencySum;

@Configuration(proxyBeanMethods = false)
class SumKeeping {
    @Bean
    Kept<AgencySum> agencySums(Projections projections, Seating seating) {
        return projections.kept(AgencySum.class, "agency-sums", 3, new Summing(seating), "month");
    }
}
