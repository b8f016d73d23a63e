package vn.congtam.standalone.identity.server.administration;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which roles an administrator may grant to whom. */
final class Grants {
    static final List<String> GRANTABLE = List.of("hr", "homeaffairs", "leader", "inspector", "admin");
    private static final String ADMIN = "admin";
    private static final String INSPECTOR = "inspector";

    /** Whoever has one acts on the records of others, reads them across agencies, or says who does. */
    private static final Set<String> POWERFUL = Set.of("hr", "homeaffairs", "leader", INSPECTOR, ADMIN);

    /** Whoever has one acts on the records of others. */
    private static final Set<String> ACTING = Set.of("rater", "head", "hr", "homeaffairs", "leader");

    private Grants() {}

    /** @param own what the person is already, by facts or by a grant */
    static void mustBeGrantable(List<String> roles, List<String> own) {
        roles.stream().filter(role -> !GRANTABLE.contains(role)).findFirst().ifPresent(role -> {
            throw Refusal.ROLE_FOLLOWS_FROM_FACTS.refuse("/roles", role);
        });
        if (!roles.isEmpty()) {
            mustBeSeparate(together(roles, own));
        }
    }

    /** Who says who may do what, who does it, and who looks at both are three people. */
    private static void mustBeSeparate(Set<String> all) {
        if (all.contains(ADMIN) && all.contains(INSPECTOR)) {
            throw Refusal.INSPECTOR_ADMINISTERS_NOTHING.refuse("/roles");
        }
        boolean acts = all.stream().anyMatch(ACTING::contains);
        if (acts && all.contains(ADMIN)) {
            throw Refusal.ADMINISTRATOR_ONLY_ADMINISTERS.refuse("/roles");
        }
        if (acts && all.contains(INSPECTOR)) {
            throw Refusal.INSPECTOR_ONLY_INSPECTS.refuse("/roles");
        }
    }

    static boolean isPowerful(Collection<String> roles) {
        return roles.stream().anyMatch(POWERFUL::contains);
    }

    /** To take power away is of one, but not from who would have to be asked. */
    static boolean shiftsPower(List<String> before, List<String> after) {
        return givesPower(before, after) || before.contains(ADMIN) && !after.contains(ADMIN);
    }

    static boolean givesPower(List<String> before, List<String> after) {
        return after.stream().anyMatch(role -> POWERFUL.contains(role) && !before.contains(role));
    }

    private static Set<String> together(List<String> some, List<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
