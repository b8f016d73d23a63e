package vn.congtam.standalone;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The moments of a play, each told by the correlation id of what is done in it. Only who holds the installation's secret
 * can name one, and only the player may use it; after a restart the same name is still the same moment.
 */
public final class Moments {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern NAME = Pattern.compile("play-([0-9]{1,12})-([0-9]{1,6})-([0-9a-f]{32})");

    /** The header by which the player shows who it is. */
    public static final String PASS = "X-Congtam-Play";

    private final SecretKeySpec key;
    private final String pass = UUID.randomUUID().toString();
    private final Map<String, Duration> ahead = new ConcurrentHashMap<>();

    public Moments(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * @param moment to the second
     * @param round several plays that come to one moment one after the other each have it anew
     */
    public String name(Instant moment, int round) {
        String said = moment.getEpochSecond() + "-" + round;
        return "play-" + said + "-" + seal(said);
    }

    static boolean isName(String correlation) {
        return correlation.startsWith("play-");
    }

    /** Known to this process alone, and to no other start of it. */
    public String pass() {
        return pass;
    }

    boolean isPass(String shown) {
        return MessageDigest.isEqual(pass.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** How far the moment of that name was from now when it was first come to: from there, time goes on. */
    Optional<Duration> ahead(String name, Instant now) {
        if (!isName(name)) return Optional.empty();
        Duration known = ahead.get(name);
        return known != null ? Optional.of(known) : read(name, now);
    }

    private Optional<Duration> read(String name, Instant now) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || !seal(parts.group(1) + "-" + parts.group(2)).equals(parts.group(3))) {
            return Optional.empty();
        }
        Instant moment = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        return Optional.of(ahead.computeIfAbsent(name, first -> Duration.between(now, moment)));
    }

    private String seal(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] sealed = mac.doFinal(("played moment " + said).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sealed, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
