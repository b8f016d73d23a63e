package vn.congtam.ledger.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.tree.Hash;

/** What a signature says, and by which algorithm (C2SP signed-note, tlog-cosignature). */
public enum Kind {
    /** This text is mine. */
    NOTE(0x01, Algorithm.ED25519, false),
    /** At that time this was the largest tree that I had seen, and it only ever grew. */
    COSIGNATURE(0x04, Algorithm.ED25519, true),
    /** The same, in a way that quantum computers do not break. */
    SUBTREE(0x06, Algorithm.ML_DSA_44, true);

    private static final byte[] SUBTREE_LABEL = "subtree/v1\n\0".getBytes(UTF_8);

    final byte type;
    final Algorithm algorithm;
    private final boolean timed;

    Kind(int type, Algorithm algorithm, boolean timed) {
        this.type = (byte) type;
        this.algorithm = algorithm;
        this.timed = timed;
    }

    static Kind of(byte type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> Flaw.UNKNOWN_KIND.in("signature type"));
    }

    /** Whether it says when. */
    public boolean isTimed() {
        return timed;
    }

    /** Of what is signed: the time, where there is one, and the signature proper. */
    int length() {
        return (timed ? Long.BYTES : 0) + algorithm.signatureLength;
    }

    byte[] message(String name, String text, long time) {
        return switch (this) {
            case NOTE -> text.getBytes(UTF_8);
            case COSIGNATURE -> ("cosignature/v1\ntime " + time + "\n" + text).getBytes(UTF_8);
            case SUBTREE -> subtree(name.getBytes(UTF_8), Checkpoint.parse(text), time);
        };
    }

    /** It does not cover extension lines, so it is not taken for a checkpoint that has any. */
    private static byte[] subtree(byte[] name, Checkpoint checkpoint, long time) {
        Flaw.MALFORMED.unless(checkpoint.extensions().isEmpty(), "extension lines");
        byte[] origin = checkpoint.origin().getBytes(UTF_8);
        ByteBuffer message = ByteBuffer.allocate(
                SUBTREE_LABEL.length + 2 + name.length + origin.length + 3 * Long.BYTES + Hash.LENGTH);
        message.put(SUBTREE_LABEL).put((byte) name.length).put(name).putLong(time);
        message.put((byte) origin.length).put(origin).putLong(0).putLong(checkpoint.size());
        checkpoint.root().write(message);
        return message.array();
    }
}
