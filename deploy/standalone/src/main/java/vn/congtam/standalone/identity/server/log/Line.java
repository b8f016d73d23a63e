package vn.congtam.standalone.identity.server.log;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the security log. No password, code or token is ever in it, nor a name that nobody has: it may be a
 * password in the wrong field.
 *
 * @param id in the order in which lines were written
 * @param about the account; none where nobody has the name that was typed
 * @param by who did it, where it was not the person himself
 * @param from the address that the request came from
 * @param seen whose lines somebody looked at; none but where that is what happened
 */
public record Line(
        @BsonId ObjectId id,
        Instant at,
        What what,
        @Nullable String about,
        @Nullable String by,
        @Nullable String from,
        @Nullable String detail,
        @Nullable List<String> seen) {

    static Line of(What what, Instant at) {
        return new Line(new ObjectId(), at, what, null, null, null, null, null);
    }

    public Line about(@Nullable String account) {
        return new Line(id, at, what, account, by, from, detail, seen);
    }

    public Line by(String actor) {
        return new Line(id, at, what, about, actor, from, detail, seen);
    }

    public Line from(@Nullable String address) {
        return new Line(id, at, what, about, by, address, detail, seen);
    }

    public Line detail(@Nullable String more) {
        return new Line(id, at, what, about, by, from, more, seen);
    }

    Line seen(List<String> accounts) {
        return new Line(id, at, what, about, by, from, detail, List.copyOf(accounts));
    }
}
