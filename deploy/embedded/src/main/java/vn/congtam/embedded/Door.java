package vn.congtam.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Behind it are the data. It opens for a connection that has shown that it knows the secret, and for that connection
 * alone: what is known of it is kept at the connection, and ends with it.
 */
final class Door {
    static final String USER = "congtam";
    private static final String MECHANISM = "SCRAM-SHA-256";
    /** Who speaks, in which version, and is anybody there: what drivers ask before they say who they are. */
    private static final Set<String> BEFORE = Set.of("hello", "ismaster", "ping", "buildinfo");

    private static final AttributeKey<Introduction> BEGUN = AttributeKey.valueOf(Door.class, "begun");
    private static final AttributeKey<Boolean> KNOWN = AttributeKey.valueOf(Door.class, "known");

    private final Scram scram;

    Door(String secret) {
        this.scram = Scram.of(secret);
    }

    Document answer(Channel channel, String command, Document query, Command behind) {
        return switch (command) {
            case "saslStart" -> begin(channel, query);
            case "saslContinue" -> end(channel, query);
            default -> {
                mustBeOpen(channel, command);
                yield behind.answer(query);
            }
        };
    }

    void mustBeOpen(Channel channel, String command) {
        if (channel.attr(KNOWN).get() == null && !BEFORE.contains(command.toLowerCase(Locale.ROOT))) {
            throw Refused.stranger(command);
        }
    }

    private Document begin(Channel channel, Document query) {
        channel.attr(BEGUN).set(null);
        if (!MECHANISM.equals(query.get("mechanism"))) {
            throw Refused.unknown();
        }
        Introduction begun = Introduction.begun(scram, USER, payload(query));
        channel.attr(BEGUN).set(begun);
        return says(begun.question(), false);
    }

    /** A question may be answered once: who fails begins anew. */
    private static Document end(Channel channel, Document query) {
        Introduction begun = channel.attr(BEGUN).getAndSet(null);
        if (begun == null) {
            throw Refused.unknown();
        }
        String signature = begun.proved(payload(query));
        channel.attr(KNOWN).set(true);
        return says(signature, true);
    }

    private static String payload(Document query) {
        if (query.get("payload") instanceof BinData payload) {
            return new String(payload.getData(), StandardCharsets.UTF_8);
        }
        throw Refused.unknown();
    }

    private static Document says(String text, boolean done) {
        return new Document("conversationId", 1)
                .append("done", done)
                .append("payload", new BinData(text.getBytes(StandardCharsets.UTF_8)))
                .append("ok", 1);
    }
}
