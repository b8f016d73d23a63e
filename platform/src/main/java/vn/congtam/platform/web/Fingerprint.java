package vn.congtam.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Tells whether two requests ask for the same: SHA-256 over method, path and what was sent. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(HttpServletRequest request) {
        MessageDigest digest = sha256();
        add(digest, request.getMethod());
        add(digest, request.getRequestURI());
        if (request.getAttribute(KeptBody.ATTRIBUTE) instanceof byte[] body) {
            digest.update(body);
        } else {
            Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
            fields.forEach((name, values) -> add(digest, name + "=" + String.join("\u0000", values)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
