package vn.congtam.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;

/** One line of a note: who signs, and base64 of the id of the key and the signature. */
public record SignatureLine(String name, String base64) {
    private static final String DASH = "\u2014";

    public SignatureLine {
        Strictly.name(name);
        Flaw.TRUNCATED.unless(Strictly.base64(base64).length > Integer.BYTES, "signature");
    }

    static SignatureLine of(VerifierKey key, byte[] signature) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + signature.length);
        return new SignatureLine(
                key.name(),
                Strictly.base64(bytes.putInt(key.id()).put(signature).array()));
    }

    public static SignatureLine parse(String line) {
        String[] parts = Strictly.after(DASH, line).split(" ", -1);
        Flaw.MALFORMED.unless(parts.length == 2, "signature line");
        return new SignatureLine(parts[0], parts[1]);
    }

    public int keyId() {
        return ByteBuffer.wrap(bytes()).getInt();
    }

    byte[] signature() {
        byte[] bytes = bytes();
        return Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    }

    private byte[] bytes() {
        return Strictly.base64(base64);
    }

    boolean isOfTheSameKeyAs(SignatureLine other) {
        return name.equals(other.name) && keyId() == other.keyId();
    }

    @Override
    public String toString() {
        return DASH + " " + name + " " + base64;
    }
}
