package vn.congtam.standalone.identity.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.standalone.identity.server.account.PasswordRules.Flaw;

class PasswordRulesTest {
    private static final String STAFF = "VC0013";

    @ParameterizedTest
    @ValueSource(strings = {"một câu chỉ mình tôi biết", "gió mùa đông bắc về", "tr0ng-veo-nhu-s", "xanh lá mạ 123456"})
    void a_long_one_that_is_ones_own_is_taken(String password) {
        assertThat(PasswordRules.flaw(password, password, STAFF, false)).isEmpty();
    }

    @Test
    void a_short_one_is_not_however_strange() {
        assertThat(flaw("@1aB$xyz#9!")).isEqualTo(Flaw.SHORT);
    }

    @Test
    void letters_with_marks_count_as_one() {
        assertThat(flaw("ế".repeat(11))).isEqualTo(Flaw.SHORT);
    }

    @Test
    void what_the_hash_would_not_look_at_is_not_taken() {
        assertThat(flaw("một câu ".repeat(12))).isEqualTo(Flaw.LONG);
    }

    @Test
    void the_former_one_is_not_taken() {
        assertThat(PasswordRules.flaw("đã dùng rồi đấy", "đã dùng rồi đấy", STAFF, true))
                .contains(Flaw.FORMER);
    }

    @Test
    void one_that_was_typed_differently_the_second_time_is_not_taken() {
        assertThat(PasswordRules.flaw("một câu dài dài", "một câu dài dàj", STAFF, false))
                .contains(Flaw.DIFFERENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vc0013vc0013", "VC-0013-VC-0013", "vc0013vc0013!2026"})
    void the_staff_code_is_none_however_written(String password) {
        assertThat(flaw(password)).isEqualTo(Flaw.STAFF_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456123456",
                "Password-2026",
                "matkhau@@@@@2026",
                "Mật khẩu 2026",
                "aaaaaaaaaaaa",
                "Congtam@@@@2026"
            })
    void a_common_one_is_none_with_signs_or_a_year_added(String password) {
        assertThat(flaw(password)).isEqualTo(Flaw.COMMON);
    }

    private static Flaw flaw(String password) {
        return PasswordRules.flaw(password, password, STAFF, false).orElseThrow();
    }
}
