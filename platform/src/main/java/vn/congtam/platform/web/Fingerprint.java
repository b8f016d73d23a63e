package vn.congtam.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Tells whether two texts, or two requests, are the same: SHA-256 in hexadecimal digits. */
public final class Fingerprint {
    private static final int ID_LENGTH = 40;

    private Fingerprint() {}

    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** As much of it as makes an id: the same for the same text. */
    public static String id(String text) {
        return of(text).substring(0, ID_LENGTH);
    }

    /** Over method, path and what was sent. */
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
