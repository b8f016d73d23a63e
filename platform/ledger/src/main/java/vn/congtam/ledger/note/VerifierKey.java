package vn.congtam.ledger.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;
import vn.congtam.ledger.tree.Hash;

/** Whose signatures are known: {@code name+hex(id)+base64(type || key)}. */
public record VerifierKey(String name, Kind kind, PublicKey key) {
    private static final int LONGEST = 4096;

    public VerifierKey {
        Strictly.name(name);
        Flaw.NOT_A_KEY.unless(kind.algorithm.isOf(key), name);
    }

    public static VerifierKey parse(String vkey) {
        Flaw.TOO_LONG.unless(vkey.length() <= LONGEST, "vkey");
        String[] parts = vkey.split("\\+", 3);
        Flaw.MALFORMED.unless(parts.length == 3, "vkey");
        byte[] typed = Strictly.base64(parts[2]);
        Flaw.TRUNCATED.unless(typed.length > 0, "vkey");
        Kind kind = Kind.of(typed[0]);
        byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
        VerifierKey key = new VerifierKey(parts[0], kind, kind.algorithm.publicKey(raw));
        Flaw.KEY_ID_DIFFERS.unless(key.hexId().equals(parts[1]), "vkey");
        return key;
    }

    /** The first four bytes of a hash over name, type and key. */
    public int id() {
        Hash hash = Hash.over((name + "\n").getBytes(UTF_8), typed());
        return (int) (hash.a() >>> Integer.SIZE);
    }

    boolean made(SignatureLine line) {
        return line.name().equals(name) && line.keyId() == id();
    }

    Verified verify(String text, SignatureLine line) {
        byte[] bytes = line.signature();
        Flaw.BAD_SIGNATURE.unless(bytes.length == kind.length(), name);
        ByteBuffer signed = ByteBuffer.wrap(bytes);
        long time = kind.isTimed() ? signed.getLong() : 0;
        byte[] signature = new byte[signed.remaining()];
        signed.get(signature);
        boolean good = time >= 0 && kind.algorithm.verify(kind.message(name, text, time), signature, key);
        Flaw.BAD_SIGNATURE.unless(good, name);
        return new Verified(this, line, time);
    }

    @Override
    public String toString() {
        return name + "+" + hexId() + "+" + Strictly.base64(typed());
    }

    private String hexId() {
        return HexFormat.of().toHexDigits(id());
    }

    private byte[] typed() {
        byte[] raw = kind.algorithm.raw(key);
        return ByteBuffer.allocate(1 + raw.length).put(kind.type).put(raw).array();
    }
}
