package vn.congtam.indicator;

import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/** Two communes and their heads, and what is laid down for them. They are there once, for all tests of regulations. */
final class Regulating {
    static final String AGENCY = "xa-cam-hai";
    static final String OTHER = "xa-cam-an";
    static final String HEAD = TestTokens.of("VC3001", AGENCY, Role.OFFICIAL, Role.HEAD);
    static final String OTHER_HEAD = TestTokens.of("VC3101", OTHER, Role.OFFICIAL, Role.HEAD);
    static final String OFFICIAL = TestTokens.of("VC3002", AGENCY, Role.OFFICIAL);
    static final LocalDate NEXT_MONTH =
            LocalDate.now(Act.VIETNAM).withDayOfMonth(1).plusMonths(1);
    static final LocalDate NEXT_YEAR = LocalDate.of(NEXT_MONTH.getYear() + 1, 1, 1);

    static {
        created(Establishing.HOME_AFFAIRS, "/agencies", body("agency", AGENCY, "name", "UBND xã Cam Hải"));
        created(Establishing.HOME_AFFAIRS, "/agencies", body("agency", OTHER, "name", "UBND xã Cam An"));
    }

    private Regulating() {}

    static Map<String, Object> adopt(@Nullable String agency, String rules, LocalDate from) {
        return body(
                "agency",
                agency,
                "kind",
                "CIVIL_SERVANT",
                "rules",
                rules,
                "from",
                from.toString(),
                "document",
                "QĐ 90");
    }

    static Map<String, Object> issue(String id, String ruleClass) {
        return issue(id, ruleClass, "deduction.scope=PER_LINE");
    }

    static Map<String, Object> issue(String id, String ruleClass, String parameter) {
        String properties = """
                base=nd335-2025/1
                id=%s
                version=1
                class=%s
                title.vi=Quy tắc của xã
                title.en=Rules of the commune
                basis=90/QĐ-UBND
                effective.from=2026-01-01
                %s
                """.formatted(id, ruleClass, parameter);
        return body("agency", AGENCY, "properties", properties, "document", "QĐ 89");
    }

    static Map<String, Object> ownOf(String agency, String id, String parameter) {
        Map<String, Object> own = new HashMap<>(issue(id, "LOCAL_APPROVED", parameter));
        own.put("agency", agency);
        return own;
    }
}
