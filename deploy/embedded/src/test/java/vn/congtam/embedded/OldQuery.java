package vn.congtam.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** A question in the protocol's oldest form, in which no driver asks for data any more. */
final class OldQuery {
    private static final int OP_QUERY = 2004;

    private OldQuery() {}

    /** @return nothing when the server hangs up */
    static byte[] answer(String address, String collection, String query) throws IOException {
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(message(collection, query));
            byte[] length = socket.getInputStream().readNBytes(4);
            return length.length < 4 ? new byte[0] : length;
        }
    }

    private static byte[] message(String collection, String query) {
        byte[] name = collection.getBytes(StandardCharsets.UTF_8);
        byte[] document = bson(Document.parse(query));
        int length = 16 + 4 + name.length + 1 + 8 + document.length;
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .putInt(1)
                .putInt(0)
                .putInt(OP_QUERY)
                .putInt(0)
                .put(name)
                .put((byte) 0)
                .putInt(0)
                .putInt(1)
                .put(document)
                .array();
    }

    private static byte[] bson(Document document) {
        BasicOutputBuffer buffer = new BasicOutputBuffer();
        new DocumentCodec()
                .encode(
                        new BsonBinaryWriter(buffer),
                        document,
                        EncoderContext.builder().build());
        return buffer.toByteArray();
    }
}
