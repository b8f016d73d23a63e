package vn.congtam.platform.keys;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two texts are the same, and without its key nothing else: HMAC-SHA-256 in hexadecimal digits. Of a plain
 * hash somebody's name is found out by trying names, also when the name itself was erased.
 */
public final class KeyedFingerprint {
    private static final String NAME = "fingerprints";

    private final Secrets secrets;
    private volatile byte @Nullable [] key;

    KeyedFingerprint(Secrets secrets) {
        this.secrets = secrets;
    }

    public String of(String text) {
        return HexFormat.of().formatHex(Hmac.of(key(), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Looked up once: it never changes. */
    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = secrets.lasting(NAME);
            key = known;
        }
        return known;
    }
}
