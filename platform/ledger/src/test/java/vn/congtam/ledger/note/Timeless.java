package vn.congtam.ledger.note;

/** What others may write and we do not: a signature that leaves the time open. */
public final class Timeless {
    private Timeless() {}

    public static SignatureLine line(SigningKey key, Checkpoint checkpoint) {
        Kind kind = key.verifier().kind();
        byte[] message = kind.message(key.verifier().name(), checkpoint.text(), 0);
        byte[] signature = kind.algorithm.sign(message, key.key());
        byte[] timed = new byte[kind.length()];
        System.arraycopy(signature, 0, timed, timed.length - signature.length, signature.length);
        return SignatureLine.of(key.verifier(), timed);
    }
}
