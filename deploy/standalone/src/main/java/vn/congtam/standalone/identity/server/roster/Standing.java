package vn.congtam.standalone.identity.server.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The roles that follow from the facts alone; all others are granted by an administrator. */
public final class Standing {
    private Standing() {}

    /**
     * The head of an agency leads in it and has nobody of it above him.
     *
     * @param superior as far as there is one
     */
    public static List<String> roles(Member member, Optional<Member> superior) {
        List<String> roles = new ArrayList<>();
        if (member.leads()
                && superior.filter(above -> isOfTheSame(member, above)).isEmpty()) {
            roles.add("head");
        }
        if (member.leads() || member.standsIn()) {
            roles.add("rater");
        }
        roles.add("official");
        return List.copyOf(roles);
    }

    private static boolean isOfTheSame(Member member, Member superior) {
        return superior.workplace().equals(member.workplace());
    }
}
