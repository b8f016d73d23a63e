package vn.congtam.platform.store.commits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.store.commits.Commit.Stored;

/**
 * A commit as a document: {@code {_id: ordinal, first, n, keys: [stream#seq], cmd, req, at, ev: [{id, type, rev, ts,
 * p, l, entry}], prev}}. What stands in the entry is repeated only where reading back would have to parse it.
 */
final class CommitCodec implements Codec<Commit> {
    @Override
    public Class<Commit> getEncoderClass() {
        return Commit.class;
    }

    @Override
    public void encode(BsonWriter out, Commit commit, EncoderContext context) {
        out.writeStartDocument();
        out.writeInt64("_id", commit.ordinal());
        out.writeInt64("first", commit.first());
        out.writeInt32("n", commit.facts().size());
        out.writeStartArray("keys");
        commit.facts().forEach(fact -> out.writeString(fact.key()));
        out.writeEndArray();
        write(out, "cmd", commit.command());
        write(out, "req", commit.request());
        out.writeDateTime("at", commit.at().toEpochMilli());
        out.writeStartArray("ev");
        commit.facts().forEach(fact -> write(out, fact));
        out.writeEndArray();
        out.writeBinaryData("prev", new BsonBinary(HexFormat.of().parseHex(commit.prev())));
        out.writeEndDocument();
    }

    private static void write(BsonWriter out, String name, @Nullable String text) {
        if (text != null) {
            out.writeString(name, text);
        }
    }

    private static void write(BsonWriter out, Stored fact) {
        out.writeStartDocument();
        out.writeString("id", fact.eventId());
        out.writeString("type", fact.type());
        out.writeInt32("rev", fact.rev());
        out.writeDateTime("ts", fact.ts().toEpochMilli());
        out.writeInt32("p", fact.payload());
        out.writeInt32("l", fact.length());
        out.writeBinaryData("entry", new BsonBinary(fact.entry()));
        out.writeEndDocument();
    }

    @Override
    public Commit decode(BsonReader in, DecoderContext context) {
        Draught commit = new Draught();
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            commit.read(in, in.readName());
        }
        in.readEndDocument();
        return commit.toCommit();
    }

    /** A commit as far as it is read. */
    private static final class Draught {
        private long ordinal;
        private long first;
        private final List<String> keys = new ArrayList<>();
        private @Nullable String command;
        private @Nullable String request;
        private Instant at = Instant.EPOCH;
        private final List<Stored> facts = new ArrayList<>();
        private String prev = Commit.BEFORE_THE_FIRST;

        void read(BsonReader in, String name) {
            switch (name) {
                case "_id" -> ordinal = in.readInt64();
                case "first" -> first = in.readInt64();
                case "keys" -> readAll(in, () -> keys.add(in.readString()));
                case "cmd" -> command = in.readString();
                case "req" -> request = in.readString();
                case "at" -> at = Instant.ofEpochMilli(in.readDateTime());
                case "ev" -> readAll(in, () -> facts.add(fact(in)));
                case "prev" ->
                    prev = HexFormat.of().formatHex(in.readBinaryData().getData());
                default -> in.skipValue();
            }
        }

        private static void readAll(BsonReader in, Runnable item) {
            in.readStartArray();
            while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
                item.run();
            }
            in.readEndArray();
        }

        private Stored fact(BsonReader in) {
            String key = keys.get(facts.size());
            int hash = key.lastIndexOf('#');
            in.readStartDocument();
            Stored fact = new Stored(
                    first + facts.size(),
                    in.readString("id"),
                    key.substring(0, hash),
                    Long.parseLong(key, hash + 1, key.length(), 10),
                    in.readString("type"),
                    in.readInt32("rev"),
                    Instant.ofEpochMilli(in.readDateTime("ts")),
                    in.readInt32("p"),
                    in.readInt32("l"),
                    in.readBinaryData("entry").getData());
            in.readEndDocument();
            return fact;
        }

        Commit toCommit() {
            return new Commit(ordinal, first, command, request, at, List.copyOf(facts), prev);
        }
    }
}
