package vn.congtam.submission.connector.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.connector.connection.Issuing;
import vn.congtam.submission.connector.file.FileCard;
import vn.congtam.submission.connector.link.Link;
import vn.congtam.submission.connector.link.Links;
import vn.congtam.submission.reference.Reference;

/** "Kết nối": the systems from which work comes in, what was agreed with each, and whether it still tells of anything. */
@Controller
class ConnectionPage {
    private static final int LATELY_DAYS = 14;

    private final Links links;
    private final ReadModel<FileCard> files;
    private final ReadModel<Traffic> traffic;
    private final Issuing issuing;
    private final Reference reference;
    private final Clock clock;

    ConnectionPage(
            Links links,
            ReadModel<FileCard> files,
            ReadModel<Traffic> traffic,
            Issuing issuing,
            Reference reference,
            Clock clock) {
        this.links = links;
        this.files = files;
        this.traffic = traffic;
        this.issuing = issuing;
        this.reference = reference;
        this.clock = clock;
    }

    /** @param agency the actor's own and all in whose place it stands where none is said */
    @GetMapping("/connections")
    String page(Actor actor, @RequestParam @Nullable AgencyId agency, Model model) {
        model.addAttribute("own", links.agencies(actor, null).getFirst());
        model.addAttribute(
                "connections",
                links.of(actor, agency).stream().map(this::overview).toList());
        model.addAttribute("days", LATELY_DAYS);
        return "submission/connections";
    }

    /** Shown this once: nobody can look it up afterwards. */
    @PostMapping("/connections/{agency}/{system}/secrets")
    String issue(
            Act act,
            @PathVariable AgencyId agency,
            @PathVariable String system,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("issued", issuing.issue(act, links.his(act.actor(), agency, system)));
        return "submission/connections :: issued";
    }

    private Overview overview(Link link) {
        List<Overview.Secret> secrets = link.secrets().stream()
                .map(name -> new Overview.Secret(name, shownTo(link.issuers().get(name))))
                .toList();
        int stuck = files.where(Map.of("connection", link.connection().value(), "stuck", true))
                .size();
        return Overview.of(link, secrets, lately(link), stuck);
    }

    private String shownTo(@Nullable StaffCode issuer) {
        return issuer == null ? "–" : reference.name(issuer);
    }

    private List<Traffic> lately(Link link) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        return traffic.among(Traffic.keys(link.connection(), today, LATELY_DAYS));
    }
}
