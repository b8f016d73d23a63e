package vn.congtam.standalone.backup.part;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import vn.congtam.standalone.backup.sealed.Header;
import vn.congtam.standalone.backup.sealed.NotWhole;
import vn.congtam.standalone.backup.sealed.Seal;

/** A sealed file of pieces, packed; its last piece says that it is the last. */
public final class Part {
    private static final int MOST = 64 << 20; // a document has 16 MiB at most
    private static final int BUFFER = 65_536;

    private Part() {}

    /** Writes pieces in their order. */
    public interface Pieces {
        void writeTo(Consumer<Piece> out);
    }

    public static void write(Seal seal, Path file, Header header, Pieces pieces) throws IOException {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream sealed = seal.seal(file, header);
                DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(sealed, fast, BUFFER))) {
            pieces.writeTo(piece -> write(piece, out));
            write(new Piece(Piece.Kind.END, "", new byte[0]), out);
        } finally {
            fast.end();
        }
    }

    private static void write(Piece piece, DataOutputStream out) {
        try {
            out.writeByte(piece.kind().ordinal());
            out.writeUTF(piece.where());
            out.writeInt(piece.bytes().length);
            out.write(piece.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NotWhole when it is not what was written; pieces read before stand, and are not to be relied on */
    public static Header read(Seal seal, Path file, Consumer<Piece> reader) throws IOException {
        try (Seal.Opened opened = seal.open(file);
                DataInputStream in = packed(opened.clear())) {
            Piece piece = next(in);
            while (piece.kind() != Piece.Kind.END) {
                reader.accept(piece);
                piece = next(in);
            }
            // What is behind the end is part of what was sealed.
            opened.clear().transferTo(OutputStream.nullOutputStream());
            return opened.header();
        } catch (EOFException | ZipException e) {
            throw new NotWhole("Tệp sao lưu không đọc được: " + file, "unreadable file of a backup: " + file, e);
        }
    }

    private static DataInputStream packed(InputStream sealed) {
        return new DataInputStream(new BufferedInputStream(new InflaterInputStream(sealed), BUFFER));
    }

    private static Piece next(DataInputStream in) throws IOException {
        int kind = in.readByte();
        String where = in.readUTF();
        int length = in.readInt();
        Piece.Kind[] kinds = Piece.Kind.values();
        if (kind < 0 || kind >= kinds.length || length < 0 || length > MOST) throw new EOFException("no piece");
        return new Piece(kinds[kind], where, in.readNBytes(length));
    }
}
