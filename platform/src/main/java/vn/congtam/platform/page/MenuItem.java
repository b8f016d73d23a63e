package vn.congtam.platform.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** A page that people go to from anywhere; each sees those that his roles have a use for. */
public enum MenuItem {
    WORK("/submission/", Role.OFFICIAL, Role.RATER, Role.HEAD),
    REVIEW("/submission/review", Role.RATER, Role.HEAD),
    SLIP("/scoring/slip", Role.OFFICIAL, Role.RATER, Role.HEAD),
    INBOX("/scoring/inbox", Role.RATER, Role.HEAD),
    PERIOD("/scoring/period", Role.HEAD, Role.HR, Role.HOMEAFFAIRS, Role.LEADER, Role.INSPECTOR),
    CLASSIFICATION("/scoring/classification", Role.HEAD, Role.HR, Role.HOMEAFFAIRS, Role.LEADER, Role.INSPECTOR),
    PETITIONS("/scoring/petitions", allBut(Role.ADMIN)),
    AGENCIES("/scoring/agency-evaluations", Role.HEAD, Role.HR, Role.HOMEAFFAIRS, Role.LEADER, Role.INSPECTOR),
    DASHBOARD("/reporting/", allBut(Role.ADMIN)),
    HISTORY("/reporting/history", allBut(Role.ADMIN)),
    RADAR("/reporting/radar", Role.OFFICIAL, Role.RATER, Role.HEAD, Role.HR, Role.INSPECTOR),
    INSPECTION("/reporting/inspection", Role.INSPECTOR),
    RECONCILIATION("/submission/reconciliation", Role.HEAD, Role.HR),
    INDICATORS("/indicator/", Role.values()),
    ACCOUNTS("/identity/accounts", Role.ADMIN),
    SECURITY_LOG("/identity/security-log", Role.ADMIN, Role.INSPECTOR);

    private final String href;
    private final Set<Role> roles;

    MenuItem(String href, Role... roles) {
        this.href = href;
        this.roles = Set.of(roles);
    }

    public String href() {
        return href;
    }

    public String label() {
        return "menu." + name();
    }

    /** Where the person is: at the page itself or at one below it; a slip below is mostly another's. */
    public boolean isAt(String path) {
        return path.equals(href) || !href.endsWith("/") && this != SLIP && path.startsWith(href + "/");
    }

    /** Of no use where accounts are kept by a provider elsewhere. */
    boolean isOfAccounts() {
        return this == ACCOUNTS || this == SECURITY_LOG;
    }

    private static Role[] allBut(Role one) {
        return Arrays.stream(Role.values()).filter(role -> role != one).toArray(Role[]::new);
    }

    static List<MenuItem> of(Actor actor) {
        return Arrays.stream(values())
                .filter(item -> actor.roles().stream().anyMatch(item.roles::contains))
                .toList();
    }
}
