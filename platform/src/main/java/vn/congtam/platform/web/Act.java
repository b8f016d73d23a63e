package vn.congtam.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;

/**
 * A request to write, as an act of a person: who, when, and under which key it may be repeated. A parameter of
 * controllers, made from the token and the headers.
 *
 * @param idempotencyKey from the header of that name; a repeated key gives the first answer again
 * @param request SHA-256 of method, path and body, so that a key reused for something else is noticed;
 *     kept under a key only, since what is personal in the body could be guessed
 * @param expectedVersion from {@code If-Match}: the version of the stream that the person has seen
 * @param fresh when it was looked up already that nothing came of the key before
 */
public record Act(
        Actor actor,
        Instant at,
        String correlation,
        @Nullable String idempotencyKey,
        @Nullable String request,
        @Nullable Long expectedVersion,
        boolean fresh) {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public Act(
            Actor actor,
            Instant at,
            String correlation,
            @Nullable String idempotencyKey,
            @Nullable String request,
            @Nullable Long expectedVersion) {
        this(actor, at, correlation, idempotencyKey, request, expectedVersion, false);
    }

    /** Of somebody, or of a program, that asks for it outside of a request. */
    public static Act of(Actor actor, Instant now) {
        return new Act(
                actor, now.truncatedTo(ChronoUnit.MILLIS), UUID.randomUUID().toString(), null, null, null);
    }

    /** What has to be done first in another stream, and can be done again without harm: the key is that of the main act. */
    public Act besides() {
        return new Act(actor, at, correlation, null, null, null);
    }

    /** What it is about of several things asked for at once: sent again, each gives the same receipt. */
    public Act part(String name, @Nullable Long seen) {
        String key = idempotencyKey == null ? null : idempotencyKey + "/" + name;
        return new Act(actor, at, correlation, key, request, seen);
    }

    Act knownFresh() {
        return new Act(actor, at, correlation, idempotencyKey, request, expectedVersion, true);
    }

    public StaffCode by() {
        return actor.staff();
    }

    /** The day of the act in Vietnam. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, VIETNAM);
    }
}
