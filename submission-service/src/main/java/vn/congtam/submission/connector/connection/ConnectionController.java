package vn.congtam.submission.connector.connection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.Mapping;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.connector.connection.ConnectionCommand.*;
import vn.congtam.submission.connector.link.Link;
import vn.congtam.submission.connector.link.Links;
import vn.congtam.submission.reference.Reference;

/** The systems of an agency from which work comes in. */
@RestController
@RequestMapping("/api/v1/connections")
class ConnectionController {
    private static final String SYSTEM = "[a-z0-9][a-z0-9-]*";

    private final Commands commands;
    private final Links links;
    private final Reference reference;

    ConnectionController(Commands commands, Links links, Reference reference) {
        this.commands = commands;
        this.links = links;
        this.reference = reference;
    }

    /** @param system a short name, which stands in the address that the system reports to */
    record Opening(
            @NotNull AgencyId agency,

            @NotBlank @Size(max = 35) String system,

            @NotBlank @Size(max = 100) String name) {}

    /**
     * @param attribute none where all of the kind count so
     * @param product the code of a row of the catalogue in force; none ends the rule
     */
    record Rule(
            @NotNull @Pattern(regexp = CODE) String kind,
            @Pattern(regexp = CODE) @Nullable String attribute,
            @Pattern(regexp = CODE) @Nullable String value,
            @Size(min = 1, max = 50) @Nullable String product) {
        static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}";
    }

    /** @param staff none where the account is nobody's any more */
    record Account(
            @NotNull @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@/-]{0,63}")
            String account,

            @Nullable StaffCode staff) {}

    /** @param agency the actor's own and all in whose place it stands where none is said */
    @GetMapping
    List<Link> of(Actor actor, @RequestParam @Nullable AgencyId agency) {
        return links.of(actor, agency);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt open(Act act, @Valid @RequestBody Opening asked) {
        AgencyId agency = Links.own(act.actor(), asked.agency());
        if (!asked.system().matches(SYSTEM)) throw Refusal.SYSTEM_NAME.refuse("/system");
        return commands.send(act, new OpenConnection(ConnectionId.of(agency, asked.system()), asked.name()));
    }

    @PostMapping("/{agency}/{system}/mappings")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt map(Act act, @PathVariable AgencyId agency, @PathVariable String system, @Valid @RequestBody Rule asked) {
        if ((asked.attribute() == null) != (asked.value() == null))
            throw Refusal.VALUE_OF_NO_ATTRIBUTE.refuse("/value");
        Mapping mapping = new Mapping(asked.kind(), asked.attribute(), asked.value(), asked.product());
        return commands.send(act, new LayDownMapping(id(act, agency, system), mapping));
    }

    @PostMapping("/{agency}/{system}/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt mean(
            Act act, @PathVariable AgencyId agency, @PathVariable String system, @Valid @RequestBody Account asked) {
        Link link = links.his(act.actor(), agency, system);
        if (act.by().equals(asked.staff())) throw Refusal.MAPPED_TO_ONESELF.refuse("/staff");
        // Else he would hand his late files to somebody else, or to nobody.
        if (link.means(asked.account(), act.by())) throw Refusal.ACCOUNT_OF_ONESELF.refuse("/account");
        if (asked.staff() != null && reference.person(asked.staff()).isEmpty()) {
            throw Refusal.MAPPED_TO_NOBODY.refuse("/staff", asked.staff().value());
        }
        return commands.send(act, new MapAccount(link.connection(), asked.account(), asked.staff()));
    }

    private ConnectionId id(Act act, AgencyId agency, String system) {
        return links.his(act.actor(), agency, system).connection();
    }
}
