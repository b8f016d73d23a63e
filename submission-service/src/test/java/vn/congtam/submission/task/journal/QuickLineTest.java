package vn.congtam.submission.task.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickLineTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "3 C-20 hồ sơ thôn Đông         | 3    | C-20 | hồ sơ thôn Đông",
                "3 c-20   hồ  sơ                | 3    | C-20 | hồ sơ",
                "C-20 hồ sơ ông Hòa             | 1    | C-20 | hồ sơ ông Hòa",
                "họp giao ban                   | 1    | -    | họp giao ban",
                "2 buổi tiếp dân                | 2    | -    | buổi tiếp dân",
                "12/11 họp thôn                 | 1    | -    | 12/11 họp thôn",
                "0 hồ sơ                        | 1    | -    | 0 hồ sơ",
                "1000 tờ khai                   | 1000 | -    | tờ khai",
                "2026 là năm bầu cử             | 1    | -    | 2026 là năm bầu cử",
                "12                             | 1    | -    | 12",
                "họp về C-20                    | 1    | -    | họp về C-20",
            })
    void a_line_says_how_many_of_which_product_and_what_it_was(String line, int quantity, String product, String text) {
        QuickLine read =
                QuickLine.of(line, word -> word.equalsIgnoreCase("C-20") ? Optional.of("C-20") : Optional.empty());
        assertThat(read).isEqualTo(new QuickLine(quantity, product, text));
    }
}
