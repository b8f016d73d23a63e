package vn.congtam.standalone.identity.server.own;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.standalone.identity.server.account.Dossier;
import vn.congtam.standalone.identity.server.factor.Factor;
import vn.congtam.standalone.identity.server.log.Line;
import vn.congtam.standalone.identity.server.signin.Lockout;
import vn.congtam.standalone.identity.server.signin.Lockout.Failures;
import vn.congtam.standalone.identity.server.signin.Lockout.Known;

/**
 * All that is held on an account, for its owner: of password and telephone that there are any, and since when.
 *
 * @param roles as the open session has them
 * @param granted the roles that follow from no fact
 * @param recoveryCodes how many are left
 * @param sessions that are open now
 * @param addresses from which he is known to come in
 * @param failures wrong passwords and codes in a row
 * @param log what concerns him in the security log, and who looked at that
 */
record OwnRecords(
        String staff,
        String name,
        @Nullable String agency,
        List<String> roles,
        List<String> granted,
        @Nullable Instant passwordSince,
        boolean secondFactor,
        int recoveryCodes,
        int sessions,
        List<Known> addresses,
        List<Failures> failures,
        List<Entry> log) {

    record Entry(
            Instant at,
            String what,
            @Nullable String by,
            @Nullable String from,
            @Nullable String detail) {

        /** Whose lines were seen together with his is not his to know. */
        static Entry of(Line line) {
            return new Entry(line.at(), line.what().name(), line.by(), line.from(), line.detail());
        }
    }

    static OwnRecords of(Actor who, Optional<Dossier> kept, int sessions, Lockout lockout, List<Line> lines) {
        Optional<Factor> factor = kept.flatMap(one -> Optional.ofNullable(one.factor()));
        return new OwnRecords(
                who.staff().value(),
                who.name(),
                who.agency() == null ? null : who.agency().value(),
                who.roles().stream().map(Role::code).sorted().toList(),
                kept.map(Dossier::granted).orElse(List.of()),
                kept.flatMap(one -> Optional.ofNullable(one.password()))
                        .map(Dossier.Password::since)
                        .orElse(null),
                factor.isPresent(),
                factor.map(Factor::recovery).map(List::size).orElse(0),
                sessions,
                lockout.addresses(who.staff().value()),
                lockout.failures(who.staff().value()),
                lines.stream().map(Entry::of).toList());
    }
}
