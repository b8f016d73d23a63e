package vn.congtam.embedded;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Ids in the file, in MongoDB's order: the tree of documents is the index on {@code _id}. */
final class IdType extends BasicDataType<Object> {
    private static final int USUAL_MEMORY = 64;

    @Override
    public int compare(Object a, Object b) {
        return ValueOrder.INSTANCE.compare(a, b);
    }

    @Override
    public int getMemory(Object id) {
        return id instanceof String string ? USUAL_MEMORY + 2 * string.length() : USUAL_MEMORY;
    }

    @Override
    public void write(WriteBuffer buffer, Object id) {
        byte[] bytes = Bson.ofId(id);
        buffer.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public Object read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return Bson.id(bytes);
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
