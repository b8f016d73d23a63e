package vn.congtam.standalone.identity.server.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes as in RFC 6238, as every telephone makes them: six digits, half a minute, SHA-1. */
final class Codes {
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = GENERATOR.getTimeStep().toMillis();
    /** A clock may go wrong by one step, or a person type slowly. */
    private static final int TOLERATED = 1;

    private Codes() {}

    /** The step of which this is the code, if it is one of now or of just before or after. */
    static OptionalLong step(String secret, String code, Instant now) {
        long current = now.toEpochMilli() / STEP;
        return LongStream.rangeClosed(current - TOLERATED, current + TOLERATED)
                .filter(step -> isSame(code, of(secret, step)))
                .findFirst();
    }

    static String of(String secret, long step) {
        try {
            var key = new SecretKeySpec(new Base32().decode(secret), GENERATOR.getAlgorithm());
            return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochMilli(step * STEP));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSame(String given, String right) {
        return MessageDigest.isEqual(
                given.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                right.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
