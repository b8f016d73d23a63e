package vn.congtam.platform.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two texts are the same, and without its key nothing else: HMAC-SHA-256 in hexadecimal digits. Of a plain
 * hash somebody's name is found out by trying names, also when the name itself was erased.
 */
public final class KeyedFingerprint {
    private static final String NAME = "fingerprints";
    private static final String ALGORITHM = "HmacSHA256";

    private final Secrets secrets;
    private volatile @Nullable SecretKey key;

    KeyedFingerprint(Secrets secrets) {
        this.secrets = secrets;
    }

    public String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looked up once: it never changes. */
    private SecretKey key() {
        SecretKey known = key;
        if (known == null) {
            known = new SecretKeySpec(secrets.lasting(NAME), ALGORITHM);
            key = known;
        }
        return known;
    }
}
