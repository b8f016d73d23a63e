package vn.congtam.submission.connector.connection;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.keys.Secrets;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;
import vn.congtam.submission.connector.connection.ConnectionCommand.IssueSecret;
import vn.congtam.submission.connector.connection.ConnectionCommand.WithdrawSecret;
import vn.congtam.submission.connector.link.Link;
import vn.congtam.submission.connector.link.Links;

/** What a system signs with. Two are good at a time: the system takes the new one in use, then the old one is withdrawn. */
@RestController
@RequestMapping("/api/v1/connections/{agency}/{system}/secrets")
class SecretController {
    private static final int NAME_BYTES = 6;

    private final Commands commands;
    private final Links links;
    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    SecretController(Commands commands, Links links, Secrets secrets) {
        this.commands = commands;
        this.links = links;
        this.secrets = secrets;
    }

    /**
     * @param name by which it can be withdrawn
     * @param secret as Standard Webhooks writes it; shown this once
     */
    record Issued(String name, String secret) {}

    @PostMapping
    ResponseEntity<Issued> issue(Act act, @PathVariable AgencyId agency, @PathVariable String system) {
        Link link = links.his(act.actor(), agency, system);
        String name = name();
        byte[] secret = secrets.issue(link.place(name));
        try {
            Object _ = commands.send(act, new IssueSecret(link.connection(), name));
        } catch (Refused why) {
            secrets.forget(link.place(name));
            throw why;
        }
        older(link).forEach(one -> secrets.forget(link.place(one)));
        String text = "whsec_" + Base64.getEncoder().encodeToString(secret);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Issued(name, text));
    }

    @PostMapping("/{secret}/withdrawal")
    Receipt withdraw(Act act, @PathVariable AgencyId agency, @PathVariable String system, @PathVariable String secret) {
        Link link = links.his(act.actor(), agency, system);
        Receipt receipt = commands.send(act, new WithdrawSecret(link.connection(), secret));
        secrets.forget(link.place(secret));
        return receipt;
    }

    /** All but the newest of before: with the one just issued, that makes two. */
    private static List<String> older(Link before) {
        return before.secrets().subList(0, Math.max(0, before.secrets().size() - 1));
    }

    private String name() {
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
