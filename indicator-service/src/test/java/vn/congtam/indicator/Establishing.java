package vn.congtam.indicator;

import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;

import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;

/** Agencies with one division and some posts in it, as home affairs sets them up. */
final class Establishing {
    static final String HOME_AFFAIRS = TestTokens.of("VC9002", "tinh-khanh-hoa", Role.HOMEAFFAIRS);

    private Establishing() {}

    static void agency(String agency) {
        created(HOME_AFFAIRS, "/agencies", body("agency", agency, "name", "Cơ quan " + agency));
        created(
                HOME_AFFAIRS,
                "/agencies/" + agency + "/divisions",
                body("division", "kinh-te", "name", "Phòng Kinh tế"));
    }

    static void post(String agency, String post, boolean leader, String similarTasks) {
        created(
                HOME_AFFAIRS,
                "/posts",
                body(
                        "post",
                        post,
                        "agency",
                        agency,
                        "division",
                        "kinh-te",
                        "title",
                        "Vị trí " + post,
                        "leader",
                        leader,
                        "similarTasks",
                        similarTasks));
    }
}
