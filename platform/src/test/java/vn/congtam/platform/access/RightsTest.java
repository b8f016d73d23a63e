package vn.congtam.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.web.Refused;

class RightsTest {
    /** How the province is organised and by which rules is no secret of anybody. */
    private static final Set<String> PUBLIC = Set.of("GET /", "GET /catalogue", "GET /regulations");

    private final Rights rights = Rights.of("counter");

    @ParameterizedTest
    @EnumSource
    void what_stands_in_no_row_is_nobodys(Role role) {
        assertThatThrownBy(() -> rights.mustAllow(actor(role), "GET", "/api/v1/nowhere"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> rights.mustAllow(actor(role), "DELETE", "/api/v1/me"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_row_is_for_its_roles() {
        assertThatCode(() -> rights.mustAllow(actor(Role.OFFICIAL), "POST", "/api/v1/orders"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rights.mustAllow(actor(Role.INSPECTOR), "POST", "/api/v1/orders"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rule().name()).isEqualTo("NOT_ALLOWED"));
    }

    @ParameterizedTest
    @EnumSource
    void what_other_systems_sign_is_opened_by_nobodys_role(Role role) {
        assertThat(Right.of(new String[] {"signed"}).isOf(actor(role))).isFalse();
        assertThat(Right.of(new String[] {"log"}).isOf(actor(role))).isFalse();
        assertThatThrownBy(() -> Right.of(new String[] {"signed", "hr"})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_may_have_the_answer_may_have_its_header() {
        assertThatCode(() -> rights.mustAllow(actor(Role.OFFICIAL), "HEAD", "/api/v1/me"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_role_that_is_none_is_a_mistake_of_the_table() {
        assertThatThrownBy(() -> Right.of(new String[] {"headd"})).isInstanceOf(IllegalArgumentException.class);
    }

    /** They say that facts are unchanged, and nothing of what stands in them. */
    private static final Set<String> HASHES = Set.of(
            "GET /ledger/checkpoint",
            "GET /ledger/growth",
            "GET /ledger/vkey",
            "GET /ledger/witness/vkey",
            "GET /ledger/audit",
            "GET /ledger/tile/{level}/{*index}");

    /** Whether a code is that of a fact, and where somebody may not see its proof, nothing of which; how figures are computed. */
    private static final Set<String> OF_NOBODY =
            Set.of("GET /ledger/code/{code}", "GET /codes", "GET /api/v1/codes/{code}", "GET /radar/method");

    /** What is addressed to everybody himself, and what he has read of it. */
    private static final Set<String> OWN = Set.of(
            "GET /notices",
            "GET /notices/bell",
            "GET /api/v1/notices",
            "POST /api/v1/notices/seen",
            "POST /api/v1/notices/mail",
            "POST /api/v1/notices/mail/end");

    /** A trial is asked by POST, for its factors are many; that it writes nothing is told by its own story. */
    private static final Set<String> QUESTIONS = Set.of("POST /sandbox", "POST /api/v1/sandbox");

    /** Inspectors write nothing, and administrators read no record of anybody: whatever row is added. */
    @ParameterizedTest
    @ValueSource(strings = {"indicator", "submission", "scoring", "reporting"})
    void inspectors_do_not_write_and_administrators_do_not_read(String service) {
        Rights table = Rights.of(service);
        assertThat(table.rows()).isNotEmpty().allSatisfy((row, right) -> {
            boolean writes = row.startsWith("POST ") && !QUESTIONS.contains(row);
            if (writes && !OWN.contains(row)) assertThat(right.roles()).as(row).doesNotContain(Role.INSPECTOR);
            boolean nobodysRecord = row.contains("/operations/")
                    || HASHES.contains(row)
                    || OF_NOBODY.contains(row)
                    || OWN.contains(row);
            boolean open = nobodysRecord || service.equals("indicator") && PUBLIC.contains(row);
            if (!open) assertThat(right.roles()).as(row).doesNotContain(Role.ADMIN);
        });
    }

    private static Actor actor(Role role) {
        return new Actor(new StaffCode("VC0001"), "VC0001", null, Set.of(role));
    }
}
