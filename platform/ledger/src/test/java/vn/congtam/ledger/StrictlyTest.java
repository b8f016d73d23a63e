package vn.congtam.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.CONTROL_CHARACTER;
import static vn.congtam.ledger.Flaw.MALFORMED;
import static vn.congtam.ledger.Flaw.NOT_A_NAME;
import static vn.congtam.ledger.Flaw.NOT_A_NUMBER;
import static vn.congtam.ledger.Flaw.NOT_BASE64;
import static vn.congtam.ledger.Flaw.NOT_UTF8;
import static vn.congtam.ledger.Flaw.TOO_LONG;
import static vn.congtam.ledger.Flaw.TRUNCATED;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictlyTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 10, 20852163, Long.MAX_VALUE})
    void a_number_is_its_digits(long number) {
        assertThat(Strictly.number(Long.toString(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "00", "01", "-0", "-1", "+1", " 1", "1 ", "1.0", "0x1", "\u0661", "9223372036854775808"})
    void a_number_has_no_other_spelling(String digits) {
        assertThat(Flaws.of(() -> Strictly.number(digits))).isEqualTo(NOT_A_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "f,Zg==", "fo,Zm8=", "foo,Zm9v", "foob,Zm9vYg==", "fooba,Zm9vYmE=", "foobar,Zm9vYmFy"})
    void base64_as_in_RFC_4648(String text, String base64) {
        assertThat(Strictly.base64(base64)).isEqualTo(text.getBytes(UTF_8));
        assertThat(Strictly.base64(text.getBytes(UTF_8))).isEqualTo(base64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zg", "Zg=", "Zh==", "Zm9=", "Zg==\n", "Zm9v Zm9v", "Zm-_", "=", "Z", "Zg==Zg=="})
    void base64_has_no_other_spelling(String base64) {
        assertThat(Flaws.of(() -> Strictly.base64(base64))).isEqualTo(NOT_BASE64);
    }

    @Test
    void a_text_is_utf_8() {
        byte[] text = "Khánh Hòa\n".getBytes(UTF_8);
        assertThat(Strictly.text(text, text.length)).isEqualTo("Khánh Hòa\n");
        assertThat(Flaws.of(() -> Strictly.text(text, text.length - 1))).isEqualTo(TOO_LONG);
        assertThat(Flaws.of(() -> Strictly.text(Arrays.copyOf(text, 4), 99))).isNull();
        assertThat(Flaws.of(() -> Strictly.text(Arrays.copyOf(text, 3), 99))).isEqualTo(NOT_UTF8);
        assertThat(Flaws.of(() -> Strictly.text(new byte[] {(byte) 0xc0, (byte) 0x80}, 99)))
                .isEqualTo(NOT_UTF8);
        assertThat(Flaws.of(() -> Strictly.text("a\ud800\n"))).isEqualTo(NOT_UTF8);
    }

    @Test
    void a_text_is_of_whole_lines_without_control_characters() {
        assertThat(Strictly.text("one\n\ntwo\n")).isEqualTo("one\n\ntwo\n");
        assertThat(Strictly.text(" \u007f\n")).isEqualTo(" \u007f\n");
        assertThat(Strictly.lines("one\n\ntwo\n")).containsExactly("one", "", "two");
        assertThat(Strictly.lines("\n")).containsExactly("");
        for (String cut : new String[] {"", "one", "one\ntwo"})
            assertThat(Flaws.of(() -> Strictly.lines(cut))).isEqualTo(TRUNCATED);
        for (String bad : new String[] {"\r\n", "\t\n", "\0\n", "a\u001fb\n"})
            assertThat(Flaws.of(() -> Strictly.text(bad))).isEqualTo(CONTROL_CHARACTER);
    }

    @Test
    void a_line_is_one_and_not_empty() {
        assertThat(Strictly.line("one line")).isEqualTo("one line");
        for (String bad : new String[] {"", "\n", "a\n", "a\nb"})
            assertThat(Flaws.of(() -> Strictly.line(bad))).isEqualTo(MALFORMED);
        assertThat(Flaws.of(() -> Strictly.line("a\rb"))).isEqualTo(CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a+b", "+a", "a\tb", "a\nb", "\u00a0", "\u2003", "\u2028", "\u3000", "\u0085", "a "})
    void a_name_has_neither_spaces_nor_plus(String name) {
        assertThat(Flaws.of(() -> Strictly.name(name))).isEqualTo(NOT_A_NAME);
    }

    @Test
    void a_name_is_short_and_not_empty() {
        assertThat(Strictly.name("congtam.khánhhòa/scoring")).isEqualTo("congtam.khánhhòa/scoring");
        assertThat(Strictly.name("a".repeat(255))).hasSize(255);
        assertThat(Flaws.of(() -> Strictly.name(""))).isEqualTo(MALFORMED);
        assertThat(Flaws.of(() -> Strictly.name("a".repeat(256)))).isEqualTo(TOO_LONG);
        assertThat(Flaws.of(() -> Strictly.name("ò".repeat(128)))).isEqualTo(TOO_LONG);
    }

    @Test
    void what_follows_a_word_and_a_space() {
        assertThat(Strictly.after("old", "old 5")).isEqualTo("5");
        assertThat(Strictly.after("old", "old ")).isEmpty();
        for (String bad : new String[] {"", "old", "old5", "Old 5", " old 5"})
            assertThat(Flaws.of(() -> Strictly.after("old", bad))).isEqualTo(MALFORMED);
    }

    @Test
    void what_cannot_be_read_is_told_apart_from_what_does_not_hold() {
        assertThat(Flaw.NOT_BASE64.unreadable()).isTrue();
        assertThat(Flaw.BAD_SIGNATURE.unreadable()).isFalse();
        Flawed flawed = Flaw.FORKED.in("at 5");
        assertThat(flawed.flaw()).isEqualTo(Flaw.FORKED);
        assertThat(flawed).hasMessage("FORKED: at 5");
    }
}
