package vn.congtam.submission.connector.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import vn.congtam.platform.keys.Hmac;

/**
 * As Standard Webhooks lays it down: HMAC-SHA256 over {@code id.timestamp.body}, written {@code v1,BASE64}, several
 * separated by spaces while secrets change.
 */
record Signature(String id, String timestamp, byte[] body) {
    private static final String VERSION = "v1,";

    /** As long for a wrong one as for a right one. */
    boolean isIn(String header, byte[] secret) {
        byte[] right = (VERSION + Base64.getEncoder().encodeToString(by(secret))).getBytes(StandardCharsets.UTF_8);
        boolean found = false;
        for (String one : header.split(" ")) {
            found |= MessageDigest.isEqual(right, one.getBytes(StandardCharsets.UTF_8));
        }
        return found;
    }

    private byte[] by(byte[] secret) {
        return Hmac.of(secret, (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8), body);
    }
}
