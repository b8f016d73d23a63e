package vn.congtam.standalone.identity.server.administration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.server.proposal.Act;
import vn.congtam.standalone.identity.server.proposal.Proposal;
import vn.congtam.standalone.identity.server.proposal.Wanted;

/**
 * A proposal as an administrator sees it.
 *
 * @param staff whose account it is about
 * @param name none while nobody can tell
 * @param roles all that he is then to have beside those that follow from facts
 * @param before what he had of these when it was proposed
 * @param until when it lapses
 * @param own whether the reader proposed it himself
 * @param decidable whether the reader may agree to it or decline
 */
record Waiting(
        String id,
        Act act,
        String staff,
        @Nullable String name,
        List<String> roles,
        List<String> before,
        @Nullable String agency,
        String by,
        Instant at,
        Instant until,
        boolean own,
        boolean decidable) {

    static Waiting of(Proposal one, @Nullable String name, Actor reader) {
        Wanted wanted = one.wanted();
        Wanted.Before before = wanted.before();
        boolean own = one.by().equals(reader.staff().value());
        boolean about = one.about().equals(reader.staff().value());
        return new Waiting(
                one.id(),
                wanted.act(),
                one.about(),
                name,
                wanted.roles(),
                before == null ? List.of() : before.granted(),
                wanted.guest() == null ? null : wanted.guest().agency(),
                one.by(),
                one.at(),
                one.until(),
                own,
                !own && !about);
    }
}
