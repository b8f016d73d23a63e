package vn.congtam.submission.connector.connection;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.keys.Secrets;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;
import vn.congtam.submission.connector.connection.ConnectionCommand.EndConnection;
import vn.congtam.submission.connector.connection.ConnectionCommand.IssueSecret;
import vn.congtam.submission.connector.connection.ConnectionCommand.WithdrawSecret;
import vn.congtam.submission.connector.link.Link;

/** Makes and takes back what a system signs with; facts hold its name, the keystore what it is. */
@Component
public class Issuing {
    private static final int NAME_BYTES = 6;

    private final Commands commands;
    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    Issuing(Commands commands, Secrets secrets) {
        this.commands = commands;
        this.secrets = secrets;
    }

    /**
     * @param name by which it can be withdrawn
     * @param secret as Standard Webhooks writes it; shown this once
     */
    public record Issued(String name, String secret) {}

    public Issued issue(Act act, Link link) {
        String name = name();
        byte[] secret = secrets.issue(link.place(name));
        try {
            Object _ = commands.send(act, new IssueSecret(link.connection(), name));
        } catch (Refused why) {
            secrets.forget(link.place(name));
            throw why;
        }
        older(link).forEach(one -> secrets.forget(link.place(one)));
        return new Issued(name, "whsec_" + Base64.getEncoder().encodeToString(secret));
    }

    Receipt withdraw(Act act, Link link, String secret) {
        Receipt receipt = commands.send(act, new WithdrawSecret(link.connection(), secret));
        secrets.forget(link.place(secret));
        return receipt;
    }

    /** Nothing comes in any more, until a new secret is issued; what has come in counts on. */
    Receipt end(Act act, Link link) {
        Receipt receipt = commands.send(act, new EndConnection(link.connection()));
        link.secrets().forEach(one -> secrets.forget(link.place(one)));
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
