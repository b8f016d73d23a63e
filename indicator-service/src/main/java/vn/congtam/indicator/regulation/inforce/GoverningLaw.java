package vn.congtam.indicator.regulation.inforce;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.LawInForce;

@Component
class GoverningLaw implements LawInForce {
    private final Regulations regulations;

    GoverningLaw(Regulations regulations) {
        this.regulations = regulations;
    }

    @Override
    public Optional<Law> of(AgencyId agency, SubjectKind kind, LocalDate day) {
        return Optional.ofNullable(regulations.inForce(agency, kind, day).rules())
                .map(one -> new Law(one.ruleSet().rules(), one.ruleSet().law()));
    }
}
