package vn.congtam.ledger;

import java.util.Arrays;
import java.util.Random;

/** Chance that can be had again with {@code -Dseed=}. */
public final class Chance {
    private final Random random;

    public Chance() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("Chance -Dseed=" + seed);
        random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    public byte[] flipped(byte[] bytes) {
        return flipped(bytes, below(bytes.length * Byte.SIZE));
    }

    public static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
        return flipped;
    }

    /** A little damage of any sort: a bit, a hole, a stump, a repetition, a stranger. */
    public byte[] damaged(byte[] bytes) {
        if (bytes.length == 0) return bytes(1);
        int at = below(bytes.length);
        int length = below(Math.min(40, bytes.length - at)) + 1;
        return switch (below(6)) {
            case 0 -> flipped(bytes);
            case 1 -> joined(bytes, at, new byte[0], at + length);
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> joined(bytes, at + length, Arrays.copyOfRange(bytes, at, at + length), at + length);
            case 4 -> joined(bytes, at, bytes(length), at + length);
            default -> joined(bytes, at, new byte[] {(byte) "\n +-0=9".charAt(below(7))}, at + below(2));
        };
    }

    private static byte[] joined(byte[] bytes, int end, byte[] middle, int start) {
        byte[] joined = Arrays.copyOf(bytes, end + middle.length + bytes.length - start);
        System.arraycopy(middle, 0, joined, end, middle.length);
        System.arraycopy(bytes, start, joined, end + middle.length, bytes.length - start);
        return joined;
    }
}
