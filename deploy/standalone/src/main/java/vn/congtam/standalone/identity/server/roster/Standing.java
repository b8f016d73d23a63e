package vn.congtam.standalone.identity.server.roster;

import java.util.ArrayList;
import java.util.List;

/** The roles that follow from the facts alone, as the roster tells them; all others are granted by an administrator. */
public final class Standing {
    private Standing() {}

    public static List<String> roles(Member member) {
        List<String> roles = new ArrayList<>();
        if (member.heads()) roles.add("head");
        if (member.leads() || member.standsIn()) roles.add("rater");
        roles.add("official");
        return List.copyOf(roles);
    }
}
