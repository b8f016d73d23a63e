package vn.congtam.scoring.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;

@RestController
@RequestMapping("/api/v1/rater-disputes")
class DisputeReadController {
    private final DisputeQueue disputes;

    DisputeReadController(DisputeQueue disputes) {
        this.disputes = disputes;
    }

    @GetMapping
    List<Dispute> open(Actor actor, @RequestParam(required = false) @Nullable AgencyId agency) {
        return disputes.open(actor, agency);
    }
}
