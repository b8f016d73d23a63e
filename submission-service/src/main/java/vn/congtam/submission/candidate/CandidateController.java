package vn.congtam.submission.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.wire.ReadModel;

/** For those who keep catalogues: what was assigned outside of the plan at least twice, or as often as asked. */
@Controller
class CandidateController {
    private static final int REPEATED = 2;

    private final ReadModel<Candidate> candidates;

    CandidateController(ReadModel<Candidate> candidates) {
        this.candidates = candidates;
    }

    @GetMapping("/api/v1/catalogue-candidates")
    @ResponseBody
    List<Candidate> of(Actor actor, @RequestParam @Nullable AgencyId agency, @RequestParam @Nullable Integer least) {
        int most = least == null ? REPEATED : least;
        return candidates.where(Map.of("agency", mayRead(actor, agency))).stream()
                .filter(one -> one.times() >= most)
                .sorted(Comparator.comparing(Candidate::times)
                        .reversed()
                        .thenComparing(Candidate::product)
                        .thenComparing(Candidate::title))
                .toList();
    }

    @GetMapping("/candidates")
    String page(Actor actor, @RequestParam @Nullable AgencyId agency, Model model) {
        model.addAttribute("candidates", of(actor, agency, null));
        return "submission/candidates";
    }

    private static AgencyId mayRead(Actor actor, @Nullable AgencyId asked) {
        AgencyId agency = asked == null ? actor.agency() : asked;
        if (agency == null) {
            throw Refusal.WHICH_AGENCY.refuse("/agency");
        }
        boolean own = actor.isAnyOf(Role.HR, Role.HEAD, Role.RATER) && actor.servesIn(agency);
        if (!own && !actor.readsAcrossAgencies()) {
            throw Refusal.CANDIDATES_NOT_YOURS.refuse();
        }
        return agency;
    }
}
