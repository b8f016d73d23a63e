package vn.congtam.standalone.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Somebody's telephone, which took the secret from the page. */
record Telephone(byte[] secret) {
    private static final Pattern SHOWN = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");

    static Telephone thatTook(String page) {
        Matcher shown = SHOWN.matcher(page);
        if (!shown.find()) {
            throw new IllegalArgumentException("no secret in: " + page);
        }
        return new Telephone(new Base32().decode(shown.group(1).replace(" ", "")));
    }

    String code(Instant at) {
        try {
            var codes = new TimeBasedOneTimePasswordGenerator();
            return codes.generateOneTimePasswordString(new SecretKeySpec(secret, codes.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
