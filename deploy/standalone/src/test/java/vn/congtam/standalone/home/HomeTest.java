package vn.congtam.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @TempDir
    private Path folder;

    @Test
    void one_process_at_a_time_works_in_a_folder() throws Exception {
        Home home = Home.at(folder);
        try (AutoCloseable lock = home.lock()) {
            assertThatThrownBy(home::lock)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by another process");
            assertThat(lock).isNotNull();
        }
        home.lock().close();
    }

    @Test
    void a_second_start_goes_on_with_the_sample_of_the_first_wherever_it_listens() {
        Home home = Home.at(folder);
        RunSettings.of(Options.parse(List.of("--sample", "none")), Optional.empty(), DAY)
                .write(home.settings());
        RunSettings again = RunSettings.of(
                Options.parse(List.of("--port", "9001", "--sample", "commune")),
                RunSettings.read(home.settings()),
                DAY.plusDays(1));
        assertThat(again).isEqualTo(new RunSettings("http://127.0.0.1:9001", SampleKind.NONE, 0, DAY));
    }

    @Test
    void a_sample_is_loaded_once() {
        Home home = Home.at(folder);
        assertThat(home.sampleIsLoaded()).isFalse();
        home.markSampleLoaded();
        assertThat(home.sampleIsLoaded()).isTrue();
    }
}
