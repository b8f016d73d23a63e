package vn.congtam.standalone.identity.server.factor;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import vn.congtam.platform.page.QrCode;
import vn.congtam.standalone.identity.Keyring;

/**
 * A second factor that is offered to a person and not yet his: only a code made with it shows that it arrived.
 *
 * @param recovery ten codes to be kept on paper
 */
public record NewFactor(String secret, List<String> recovery) implements Serializable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;
    private static final int CODES = 10;

    public static NewFactor random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new NewFactor(
                new Base32().encodeToString(secret).replace("=", ""),
                Stream.generate(() -> Keyring.random(5) + "-" + Keyring.random(5))
                        .limit(CODES)
                        .toList());
    }

    /** To be typed where no picture can be taken. */
    public String inGroups() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public QrCode picture(String staff) {
        return QrCode.of("otpauth://totp/" + encoded("Công Tâm:" + staff) + "?secret=" + secret + "&issuer="
                + encoded("Công Tâm"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
