package vn.congtam.platform.store.commits;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Chains each commit to all before it, so that a change in one shows in every later one. */
final class CommitHash {
    private static final HexFormat HEX = HexFormat.of();

    private CommitHash() {}

    static String of(Commit commit) {
        MessageDigest digest = sha256();
        digest.update(HEX.parseHex(commit.prev()));
        digest.update(ByteBuffer.allocate(24)
                .putLong(commit.ordinal())
                .putLong(commit.first())
                .putLong(commit.at().toEpochMilli())
                .flip());
        update(digest, commit.command());
        update(digest, commit.request());
        commit.facts().forEach(fact -> update(digest, fact.entry()));
        return HEX.formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, @Nullable String text) {
        update(digest, text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
    }

    /** The length goes first, so that no two lists of parts read the same. */
    private static void update(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(4).putInt(part.length).flip());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
