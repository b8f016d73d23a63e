package vn.congtam.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Documents and ids as they stand in the file: the bytes in which they came. */
final class Bson {
    private Bson() {}

    static byte[] of(Document document) {
        ByteBuf buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        return bytes(buffer);
    }

    static Document document(byte[] bson) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }

    static byte[] ofId(Object id) {
        Object value = id instanceof Missing ? null : id;
        byte type = BsonEncoder.determineType(value);
        ByteBuf buffer = Unpooled.buffer(32).writeByte(type);
        BsonEncoder.encodeValue(type, value, buffer);
        return bytes(buffer);
    }

    static Object id(byte[] bson) {
        @Nullable Object value = BsonDecoder.decodeValue(bson[0], Unpooled.wrappedBuffer(bson, 1, bson.length - 1));
        return Missing.ofNullable(value);
    }

    private static byte[] bytes(ByteBuf buffer) {
        return Arrays.copyOf(buffer.array(), buffer.writerIndex());
    }
}
