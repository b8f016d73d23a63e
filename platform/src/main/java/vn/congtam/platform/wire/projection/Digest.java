package vn.congtam.platform.wire.projection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import vn.congtam.events.Canonical;

/** SHA-256 over all documents in the order of their keys: lines of key, space and the hash of the canonical bytes. */
final class Digest {
    private final Map<String, String> hashes = new TreeMap<>();

    void add(String key, Record document) {
        hashes.put(key, hex(sha256().digest(Canonical.bytes(document))));
    }

    String sum() {
        MessageDigest all = sha256();
        hashes.forEach((key, hash) -> all.update((key + " " + hash + "\n").getBytes(StandardCharsets.UTF_8)));
        return hex(all.digest());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
