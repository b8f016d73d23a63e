package vn.congtam.standalone.backup.part;

import java.nio.ByteBuffer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/**
 * One thing of an installation.
 *
 * @param where the path of a file in its folder, {@code database/collection} of a document, the service of a commit
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Piece(Kind kind, String where, byte[] bytes) {

    /** In the order in which they may come. */
    public enum Kind {
        MANIFEST,
        FILE,
        INDEX,
        DOCUMENT,
        COMMIT,
        END
    }

    static Piece of(Kind kind, Document document) {
        return of(kind, "", new RawBsonDocument(document, new DocumentCodec()));
    }

    public static Piece of(Kind kind, String where, RawBsonDocument document) {
        ByteBuffer bytes = document.getByteBuffer().asNIO();
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return new Piece(kind, where, copy);
    }

    public RawBsonDocument document() {
        return new RawBsonDocument(bytes);
    }

    Document read() {
        return document().decode(new DocumentCodec());
    }
}
