package vn.congtam.standalone.identity.server.administration;

import java.util.List;
import vn.congtam.platform.access.Actor;

/** Which roles an administrator may grant to whom. */
final class Grants {
    static final List<String> GRANTABLE = List.of("hr", "homeaffairs", "leader", "inspector", "admin");

    private Grants() {}

    /** @param own what the person is already, by facts or by a grant */
    static void mustBeGrantable(Actor by, String staff, List<String> roles, List<String> own) {
        if (by.staff().value().equals(staff)) {
            throw Refusal.NOT_TO_ONESELF.refuse();
        }
        roles.stream().filter(role -> !GRANTABLE.contains(role)).findFirst().ifPresent(role -> {
            throw Refusal.ROLE_FOLLOWS_FROM_FACTS.refuse("/roles", role);
        });
        if (isIn("admin", roles, own) && isIn("inspector", roles, own)) {
            throw Refusal.INSPECTOR_ADMINISTERS_NOTHING.refuse("/roles");
        }
    }

    private static boolean isIn(String role, List<String> some, List<String> others) {
        return some.contains(role) || others.contains(role);
    }
}
