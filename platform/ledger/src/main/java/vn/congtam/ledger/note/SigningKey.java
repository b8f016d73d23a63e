package vn.congtam.ledger.note;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import vn.congtam.ledger.Flaw;

/** A key that signs, with the one that verifies; both of one pair. */
public record SigningKey(VerifierKey verifier, PrivateKey key) {
    private static final byte[] ANY = {0};

    public SigningKey {
        Algorithm algorithm = verifier.kind().algorithm;
        Flaw.KEYS_DIFFER.unless(algorithm.verify(ANY, algorithm.sign(ANY, key), verifier.key()), verifier.name());
    }

    public static SigningKey generated(String name, Kind kind, SecureRandom random) {
        KeyPair pair = kind.algorithm.generated(random);
        return new SigningKey(new VerifierKey(name, kind, pair.getPublic()), pair.getPrivate());
    }

    /** From what is kept: the vkey and the private key as PKCS#8. */
    public static SigningKey of(VerifierKey verifier, byte[] pkcs8) {
        return new SigningKey(verifier, verifier.kind().algorithm.privateKey(pkcs8));
    }

    public SignatureLine sign(String text) {
        Flaw.WRONG_KIND.unless(!verifier.kind().isTimed(), verifier.name());
        return SignatureLine.of(verifier, signed(text, 0));
    }

    /** As of a time, in seconds since 1970. */
    public SignatureLine cosign(Checkpoint checkpoint, long time) {
        Flaw.WRONG_KIND.unless(verifier.kind().isTimed(), verifier.name());
        Flaw.OUT_OF_RANGE.unless(time > 0, "time");
        byte[] signature = signed(checkpoint.text(), time);
        ByteBuffer timed = ByteBuffer.allocate(Long.BYTES + signature.length);
        return SignatureLine.of(verifier, timed.putLong(time).put(signature).array());
    }

    private byte[] signed(String text, long time) {
        Kind kind = verifier.kind();
        return kind.algorithm.sign(kind.message(verifier.name(), text, time), key);
    }

    /** Never the private key. */
    @Override
    public String toString() {
        return verifier.toString();
    }
}
