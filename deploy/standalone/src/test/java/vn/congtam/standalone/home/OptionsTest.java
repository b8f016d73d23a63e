package vn.congtam.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void without_anything_said_it_is_port_8080_and_the_folder_kpi() {
        Options options = Options.parse(List.of());
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of(".kpi"));
        assertThat(options.sample()).isEmpty();
    }

    @Test
    void everything_may_be_said() {
        Options options = Options.parse(
                List.of("--port", "9000", "--data", "some folder", "--sample", "province", "--people", "500"));
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.data()).isEqualTo(Path.of("some folder"));
        assertThat(options.sample()).hasValue(SampleKind.PROVINCE);
        assertThat(options.people()).hasValue(500);
    }

    @ParameterizedTest
    @CsvSource({
        "--port, abc, --port must be a number",
        "--port, 0, --port must be a number",
        "--port, 70000, --port must be a number",
        "--port, 99999999999, --port must be a number",
        "--people, -5, --people must be a number",
        "--people, 1.5, --people must be a number",
        "--sample, city, '--sample must be commune, province or none'",
        "--data, ' ', --data needs the name of a folder",
        "--people, 5, --people goes with --sample province",
        "--colour, red, unknown option --colour"
    })
    void nonsense_is_told_with_the_way_it_is_meant(String option, String value, String told) {
        assertThatThrownBy(() -> Options.parse(List.of(option, value)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(told)
                .hasMessageContaining("usage: kpi run");
    }

    @Test
    void only_a_province_is_as_large_as_one_likes() {
        assertThatThrownBy(() -> Options.parse(List.of("--people", "5", "--sample", "commune")))
                .hasMessageContaining("--people goes with --sample province");
        assertThat(Options.parse(List.of("--people", "5", "--sample", "province"))
                        .people())
                .hasValue(5);
    }

    @Test
    void an_option_without_its_value_is_told() {
        assertThatThrownBy(() -> Options.parse(List.of("--port"))).hasMessageContaining("--port needs a value");
    }

    @ParameterizedTest
    @CsvSource({"extra, unknown argument extra", "--colour, unknown option --colour", "-x, unknown option -x"})
    void what_is_not_known_is_told_as_unknown_and_not_asked_for_a_value(String said, String told) {
        assertThatThrownBy(() -> Options.parse(List.of(said)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(told)
                .hasMessageContaining("usage: kpi run");
    }

    @Test
    void help_may_be_asked_for_anywhere() {
        assertThat(Options.askForHelp(List.of("--help"))).isTrue();
        assertThat(Options.askForHelp(List.of("--port", "9000", "-h"))).isTrue();
        assertThat(Options.askForHelp(List.of("--port", "9000"))).isFalse();
    }
}
