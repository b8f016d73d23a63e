package vn.congtam.submission.connector.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Signatures;
import vn.congtam.platform.keys.Secrets;
import vn.congtam.platform.web.KeptBody;
import vn.congtam.platform.web.Refused;
import vn.congtam.submission.connector.link.Link;
import vn.congtam.submission.connector.link.Links;

/** A request is of the system that its address names when it is signed by one of the system's secrets, a moment ago. */
@Component
class SignedRequests implements Signatures {
    private static final Logger LOG = LoggerFactory.getLogger(SignedRequests.class);
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Pattern ID = Pattern.compile("[!-~]{1,200}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
    private static final int LONGEST = 1_000;

    private final Links links;
    private final Secrets secrets;
    /** Of the world, also while a sample of the past is played. */
    private final Clock clock = Clock.systemUTC();

    SignedRequests(Links links, Secrets secrets) {
        this.links = links;
        this.secrets = secrets;
    }

    @Override
    public void mustBeSigned(HttpServletRequest request) {
        Optional<Link> link = link(request);
        try {
            check(request, link);
        } catch (Refused why) {
            LOG.warn(
                    "a webhook of {} from {} was refused: {}",
                    link.map(one -> one.connection().value()).orElse("nobody known"),
                    request.getRemoteAddr(),
                    why.rule().name());
            throw why;
        }
    }

    private void check(HttpServletRequest request, Optional<Link> link) {
        String id = header(request, "webhook-id", ID);
        String timestamp = header(request, "webhook-timestamp", SECONDS);
        String signatures = request.getHeader("webhook-signature");
        if (signatures == null || signatures.length() > LONGEST) throw Refusal.SIGNATURE_MISSING.refuse();
        Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(signed, clock.instant()).abs().compareTo(WINDOW) > 0) {
            throw Refusal.SIGNATURE_OUT_OF_TIME.refuse();
        }
        byte[] body = KeptBody.of(request);
        if (body.length == 0) throw Refusal.SIGNATURE_WRONG.refuse();
        Signature signature = new Signature(id, timestamp, body);
        if (link.filter(one -> isBy(one, signature, signatures)).isEmpty()) throw Refusal.SIGNATURE_WRONG.refuse();
    }

    private boolean isBy(Link link, Signature signature, String signatures) {
        return link.secrets().stream()
                .flatMap(name -> secrets.find(link.place(name)).stream())
                .anyMatch(secret -> signature.isIn(signatures, secret));
    }

    private static String header(HttpServletRequest request, String name, Pattern form) {
        String value = request.getHeader(name);
        if (value == null || !form.matcher(value).matches()) throw Refusal.SIGNATURE_MISSING.refuse();
        return value;
    }

    /** Who is not known is told nothing else than who signs wrongly. */
    private Optional<Link> link(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                ? agency(String.valueOf(path.get("agency")))
                        .flatMap(agency -> Links.named(agency, String.valueOf(path.get("system"))))
                        .flatMap(links::find)
                : Optional.empty();
    }

    private static Optional<AgencyId> agency(String text) {
        try {
            return Optional.of(new AgencyId(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
