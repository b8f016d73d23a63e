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
    PERIOD("/scoring/period", Role.HEAD, Role.HR, Role.HOMEAFFAIRS),
    DASHBOARD(
            "/reporting/",
            Role.OFFICIAL,
            Role.RATER,
            Role.HEAD,
            Role.HR,
            Role.HOMEAFFAIRS,
            Role.LEADER,
            Role.INSPECTOR),
    HISTORY(
            "/reporting/history",
            Role.OFFICIAL,
            Role.RATER,
            Role.HEAD,
            Role.HR,
            Role.HOMEAFFAIRS,
            Role.LEADER,
            Role.INSPECTOR),
    INDICATORS("/indicator/", Role.values());

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

    /** The longest path of the menu that the page's own begins with is where the person is. */
    public boolean isAt(String path) {
        return path.equals(href) || href.length() > 12 && path.startsWith(href + "/");
    }

    static List<MenuItem> of(Actor actor) {
        return Arrays.stream(values())
                .filter(item -> actor.roles().stream().anyMatch(item.roles::contains))
                .toList();
    }
}
