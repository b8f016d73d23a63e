package vn.congtam.indicator.criteria;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.regulation.CriteriaSetId;
import vn.congtam.events.regulation.RegulationId;

sealed interface CriteriaCommand {
    record IssueCriteria(
            @TargetAggregateIdentifier CriteriaSetId criteria,
            RegulationId regulation,
            Map<String, String> content,
            String hash,
            String document)
            implements CriteriaCommand {}
}
