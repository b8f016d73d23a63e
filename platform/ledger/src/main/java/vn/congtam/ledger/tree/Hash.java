package vn.congtam.ledger.tree;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;

/** A SHA-256 hash, as a value; leaves and nodes are told apart by their first byte (RFC 9162 section 2.1.1). */
public record Hash(long a, long b, long c, long d) {
    public static final int LENGTH = 32;

    /** The root of the tree without leaves. */
    public static final Hash EMPTY = over();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    public static Hash of(byte[] bytes) {
        Flaw.WRONG_LENGTH.unless(bytes.length == LENGTH, "hash");
        return read(ByteBuffer.wrap(bytes));
    }

    public static Hash read(ByteBuffer from) {
        Flaw.TRUNCATED.unless(from.remaining() >= LENGTH, "hash");
        return new Hash(from.getLong(), from.getLong(), from.getLong(), from.getLong());
    }

    public static Hash parse(String base64) {
        return of(Strictly.base64(base64));
    }

    public static Hash leaf(byte[] entry) {
        return over(LEAF, entry);
    }

    public static Hash node(Hash left, Hash right) {
        ByteBuffer both = ByteBuffer.allocate(2 * LENGTH);
        left.write(both);
        right.write(both);
        return over(NODE, both.array());
    }

    /** Of these bytes, one after the other. */
    public static Hash over(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) digest.update(part);
        return of(digest.digest());
    }

    public void write(ByteBuffer to) {
        to.putLong(a).putLong(b).putLong(c).putLong(d);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        write(bytes);
        return bytes.array();
    }

    @Override
    public String toString() {
        return Strictly.base64(bytes());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
