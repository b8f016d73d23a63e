package vn.congtam.standalone.identity.server.administration;

import java.util.ArrayList;
import java.util.List;
import vn.congtam.platform.access.Actor;

/** Which roles an administrator may grant to whom. */
final class Grants {
    static final List<String> GRANTABLE = List.of("hr", "homeaffairs", "leader", "inspector", "admin");

    private Grants() {}

    /** @param present what the person is already */
    static void mustBeGrantable(Actor by, String staff, List<String> roles, List<String> present) {
        if (by.staff().value().equals(staff)) {
            throw Refusal.NOT_TO_ONESELF.refuse();
        }
        roles.stream().filter(role -> !GRANTABLE.contains(role)).findFirst().ifPresent(role -> {
            throw Refusal.ROLE_FOLLOWS_FROM_FACTS.refuse("/roles", role);
        });
        List<String> both = new ArrayList<>(roles);
        present.stream().filter(role -> !GRANTABLE.contains(role)).forEach(both::add);
        if (roles.contains("admin") && both.size() > 1 && both.contains("inspector")) {
            throw Refusal.INSPECTOR_ADMINISTERS_NOTHING.refuse("/roles");
        }
    }
}
