package vn.congtam.submission.connector.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.submission.FileId;
import vn.congtam.events.submission.Obstacle;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.connector.file.FileCard;
import vn.congtam.submission.connector.file.FileDesk;
import vn.congtam.submission.connector.file.Retrying;
import vn.congtam.submission.connector.link.Link;
import vn.congtam.submission.connector.link.Links;
import vn.congtam.submission.reference.Reference;

/** "Đối soát": what came in and could not be matched; a rule or an account that is added is tried at once. */
@Controller
class ReconciliationController {
    private final ReadModel<FileCard> files;
    private final Links links;
    private final FileDesk desk;
    private final Retrying retrying;
    private final Reference reference;
    private final Readings readings;

    ReconciliationController(
            ReadModel<FileCard> files,
            Links links,
            FileDesk desk,
            Retrying retrying,
            Reference reference,
            Readings readings) {
        this.reference = reference;
        this.readings = readings;
        this.files = files;
        this.links = links;
        this.desk = desk;
        this.retrying = retrying;
    }

    /**
     * @param about as the group says it; none where the group has none
     * @param file this one alone of the group
     */
    record Dismissal(
            @NotNull Obstacle obstacle,
            @Size(max = 64) @Nullable String about,
            @Nullable FileId file,
            @NotBlank @Size(max = 500) String reason) {

        private boolean means(FileCard card) {
            return Group.holds(card, obstacle, about) && (file == null || file.equals(card.file()));
        }
    }

    /** @param files how many are meant */
    record Meant(int files) {}

    /** @param agency the actor's own and all in whose place it stands where none is said */
    @GetMapping("/api/v1/reconciliation")
    @ResponseBody
    List<Group> of(Actor actor, @RequestParam @Nullable AgencyId agency) {
        List<FileCard> stuck = links.agencies(actor, agency).stream()
                .flatMap(one -> files.where(Map.of("agency", one.value(), "stuck", true)).stream())
                .toList();
        readings.seen(actor, Matter.WORK, null, whose(stuck, links.of(actor, agency)));
        return Group.of(stuck);
    }

    /** With whom these files are, as far as they are known: it is their work that is looked at. */
    private List<StaffCode> whose(List<FileCard> some, List<Link> all) {
        return some.stream()
                .flatMap(file -> all.stream()
                        .filter(link -> link.connection().equals(file.connection()))
                        .flatMap(link ->
                                Stream.ofNullable(file.account()).flatMap(account -> link.staff(account).stream())))
                .distinct()
                .filter(one -> reference.person(one).isPresent())
                .sorted(Comparator.comparing(StaffCode::value))
                .toList();
    }

    @GetMapping("/reconciliation")
    String page(Actor actor, @RequestParam @Nullable AgencyId agency, Model model) {
        model.addAttribute("groups", of(actor, agency));
        model.addAttribute("links", links.of(actor, agency));
        return "submission/reconciliation";
    }

    /** They count nowhere for good, whatever is reported of them; what counted when its month was locked goes on to. */
    @PostMapping("/api/v1/connections/{agency}/{system}/dismissals")
    @ResponseBody
    Meant dismiss(
            Act act, @PathVariable AgencyId agency, @PathVariable String system, @Valid @RequestBody Dismissal asked) {
        Link link = links.his(act.actor(), agency, system);
        List<FileCard> meant = stuck(link).stream().filter(asked::means).toList();
        if (meant.stream().anyMatch(one -> isOf(link, one, act.by()))) throw Refusal.FILES_OF_ONESELF.refuse("/about");
        meant.forEach(one -> desk.dismiss(act.besides(), one.file(), asked.reason()));
        return new Meant(meant.size());
    }

    /** What was late of his own is not for him to put aside. */
    private static boolean isOf(Link link, FileCard file, StaffCode staff) {
        return file.messages().stream()
                .flatMap(message -> Stream.ofNullable(message.account()))
                .anyMatch(account -> link.means(account, staff));
    }

    /** Of all that is stuck; it goes on after the answer. */
    @PostMapping("/api/v1/connections/{agency}/{system}/retries")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @ResponseBody
    Meant retry(Act act, @PathVariable AgencyId agency, @PathVariable String system) {
        Link link = links.his(act.actor(), agency, system);
        retrying.soon(link.connection());
        return new Meant(stuck(link).size());
    }

    private List<FileCard> stuck(Link link) {
        return files.where(Map.of("connection", link.connection().value(), "stuck", true));
    }
}
