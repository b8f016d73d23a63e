package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.*;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.indicator.Indicators.*;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/** Two agencies with posts, people and their superior, and how their sets go their way. */
final class Measured {
    static final String AGENCY = "xa-van-hung";
    static final String OTHER = "xa-van-gia";
    static final String SETS = "/indicator-sets";
    static final String HR = TestTokens.of("VC8305", AGENCY, Role.OFFICIAL, Role.HR);
    static final String HEAD = TestTokens.of("VC8301", AGENCY, Role.OFFICIAL, Role.HEAD);
    static final String LAN = TestTokens.of("VC8310", AGENCY, Role.OFFICIAL);
    static final String COLLEAGUE = TestTokens.of("VC8311", AGENCY, Role.OFFICIAL);
    static final String OTHER_HR = TestTokens.of("VC8395", OTHER, Role.OFFICIAL, Role.HR, Role.HEAD);
    static final String LEADER = TestTokens.of("VC8390", "tinh-khanh-hoa", Role.LEADER);
    static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    static final LocalDate FIRST = TODAY.withDayOfMonth(1);
    static final String MONTH = TODAY.toString().substring(0, 7);
    private static final AtomicBoolean STANDING = new AtomicBoolean();

    private Measured() {}

    /** Once, whoever asks first. */
    static void people() {
        if (STANDING.getAndSet(true)) return;
        for (String agency : List.of(AGENCY, OTHER)) {
            Establishing.agency(agency);
            for (String post : List.of("-dc", "-vt", "-tp", "-tc", "-px", "-py")) {
                Establishing.post(agency, agency + post, false, "nhom" + post);
            }
        }
        for (String staff : List.of("VC8301", "VC8310", "VC8311", "VC8312", "VC8313", "VC8314")) {
            joins(staff, AGENCY);
        }
        created(HOME_AFFAIRS, "/staff/VC8301/superiors", body("from", "2026-01-02", "document", "QĐ 1"));
        for (String staff : List.of("VC8310", "VC8311", "VC8312", "VC8313", "VC8314")) {
            created(HR, "/staff/" + staff + "/superiors", decided("superior", "VC8301", "2026-01-02"));
        }
        created(HR, "/staff/VC8310/posts", decided("post", AGENCY + "-dc", "2026-01-02"));
        created(HR, "/staff/VC8311/posts", decided("post", AGENCY + "-vt", "2026-01-02"));
    }

    static void inForce(String set, String post, @Nullable String replaces, Object... indicators) {
        approved(set, post, indicators);
        Answer effect = effect(set, FIRST, replaces);
        assertThat(effect.status()).as(effect.text()).isEqualTo(200);
    }

    static void approved(String set, String post, Object... indicators) {
        created(HR, SETS, set(set, AGENCY, post(post), indicators));
        step(HR, set + "/proposal", Map.of("reason", "Theo vị trí"));
        step(HOME_AFFAIRS, set + "/appraisal", signed());
        step(HEAD, set + "/approval", signed());
    }

    static Map<String, Object> signed() {
        return Map.of("document", "3800/SNV", "reason", "Phù hợp");
    }

    static void step(String token, String path, Map<String, Object> body) {
        Answer answer = post(token, SETS + "/" + path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    static Answer effect(String set, LocalDate from, @Nullable String replaces) {
        return post(HEAD, SETS + "/" + set + "/effect", body("from", from.toString(), "replaces", replaces));
    }

    static String measured(String token, String staff, LocalDate on) {
        return get(token, SETS + "/for/" + staff + "?on=" + on).at("/set/set").asString();
    }

    static void shown(String set) {
        eventually(() -> read(HR, SETS + "/" + set).status() == 200);
    }

    static List<String> codes(JsonNode answer) {
        return answer.path("hints")
                .valueStream()
                .map(hint -> hint.path("code").asString())
                .toList();
    }

    static void joins(String staff, String agency) {
        created(
                HOME_AFFAIRS,
                "/staff",
                body("staff", staff, "name", "Người " + staff, "agency", agency, "from", "2026-01-02"));
    }

    static Map<String, Object> decided(String what, String whom, String from) {
        return body(what, whom, "from", from, "document", "QĐ 12");
    }
}
