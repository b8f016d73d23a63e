package vn.congtam.indicator.agency;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.agency.AgencyCommand.Part;
import vn.congtam.indicator.agency.AgencyCommand.SucceedAgencies;

/** One decision about several agencies is one commit: two communes are never half merged. */
@Component
class SucceedingTogether {
    private final Repository<Agency> agencies;

    SucceedingTogether(Repository<Agency> agencies) {
        this.agencies = agencies;
    }

    @CommandHandler
    void decide(SucceedAgencies c) {
        for (Part part : c.parts()) {
            load(part.agency()).execute(one -> one.beSucceeded(c.successors(), c.from(), c.document(), part.moves()));
        }
        c.successors().stream()
                .filter(by -> c.parts().stream().noneMatch(part -> part.agency().equals(by)))
                .forEach(by -> load(by).execute(one -> one.mayTakeOver(c.from())));
    }

    private org.axonframework.modelling.command.Aggregate<Agency> load(AgencyId agency) {
        return agencies.load(agency.toString());
    }
}
