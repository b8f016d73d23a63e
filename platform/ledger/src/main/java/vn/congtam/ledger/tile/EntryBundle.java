package vn.congtam.ledger.tile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.tree.Hash;

/** Up to 256 entries, each with its length before it; as they hash to the tile of level 0 at the same index. */
public record EntryBundle(List<byte[]> entries) {
    /** The length must fit in 16 bits. */
    public static final int LONGEST = 0xffff;

    public EntryBundle {
        Flaw.WRONG_LENGTH.unless(!entries.isEmpty() && entries.size() <= TilePath.WIDTH, "entries");
        entries.forEach(entry -> Flaw.TOO_LONG.unless(entry.length <= LONGEST, "entry"));
        entries = List.copyOf(entries);
    }

    public static EntryBundle parse(byte[] bytes, int width) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        List<byte[]> entries = new ArrayList<>();
        while (from.hasRemaining() && entries.size() < width) entries.add(entry(from));
        Flaw.WRONG_LENGTH.unless(!from.hasRemaining() && entries.size() == width, "entries");
        return new EntryBundle(entries);
    }

    private static byte[] entry(ByteBuffer from) {
        Flaw.TRUNCATED.unless(from.remaining() >= Short.BYTES, "entry");
        byte[] entry = new byte[Short.toUnsignedInt(from.getShort())];
        Flaw.TRUNCATED.unless(from.remaining() >= entry.length, "entry");
        from.get(entry);
        return entry;
    }

    public byte[] bytes() {
        int length =
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length);
        entries.forEach(entry -> bytes.putShort((short) entry.length).put(entry));
        return bytes.array();
    }

    public Tile hashed() {
        return new Tile(entries.stream().map(Hash::leaf).toList());
    }
}
