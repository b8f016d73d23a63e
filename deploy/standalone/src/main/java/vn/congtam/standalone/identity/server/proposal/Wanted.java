package vn.congtam.standalone.identity.server.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.standalone.identity.server.account.Dossier;

/**
 * All that is to be done, so that the second agrees to nothing else than the first has asked for.
 *
 * @param roles all that are granted when it is done
 * @param before what was granted when it was asked for; none where that does not matter
 * @param guest who is let in by it
 */
public record Wanted(
        Act act, String staff, List<String> roles, @Nullable Before before, Dossier.@Nullable Guest guest) {

    /** @param agency for which it was granted */
    public record Before(List<String> granted, @Nullable String agency) {
        public static Before of(Dossier dossier, @Nullable String agency) {
            return new Before(sorted(dossier.granted()), agency);
        }
    }

    public static Wanted of(Act act, String staff) {
        return new Wanted(act, staff, List.of(), null, null);
    }

    public static Wanted roles(String staff, List<String> roles, Before before) {
        return new Wanted(Act.ROLES, staff, sorted(roles), before, null);
    }

    public static Wanted guest(String staff, Dossier.Guest guest, List<String> roles) {
        return new Wanted(Act.GUEST, staff, sorted(roles), null, guest);
    }

    private static List<String> sorted(List<String> roles) {
        return roles.stream().distinct().sorted().toList();
    }

    /** For the log, in which no name stands. */
    public String said() {
        return (act.code() + " " + String.join(", ", roles)).strip();
    }
}
