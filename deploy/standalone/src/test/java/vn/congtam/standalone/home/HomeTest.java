package vn.congtam.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
        assertThat(home.hasPlayed("all")).isFalse();
        home.markPlayed("all");
        assertThat(home.hasPlayed("all")).isTrue();
    }

    @Test
    void nobody_else_may_enter_a_new_folder() throws Exception {
        Path made = folder.resolve("some/where/new");
        Home.at(made).lock().close();
        assertThat(rights(made)).isEqualTo("rwx------");
        assertThat(rights(made.resolve("database"))).isEqualTo("rwx------");
    }

    @Test
    void a_folder_of_an_earlier_version_is_closed_to_others() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old"));
        Files.createDirectories(old.resolve("database"));
        Files.writeString(old.resolve("run.properties"), "");
        open(old);
        open(old.resolve("database"));
        Home.at(old).lock().close();
        assertThat(rights(old)).isEqualTo("rwx------");
        assertThat(rights(old.resolve("database"))).isEqualTo("rwx------");
    }

    @Test
    void a_folder_with_other_things_in_it_stays_open_and_what_is_ours_in_it_does_not() throws Exception {
        Path shared = Files.createDirectories(folder.resolve("shared"));
        Files.writeString(shared.resolve("letter.txt"), "");
        open(shared);
        Home.at(shared).lock().close();
        assertThat(rights(shared)).isEqualTo("rwxr-xr-x");
        for (String ours : List.of("broker", "database", "keys", "logs")) {
            assertThat(rights(shared.resolve(ours))).isEqualTo("rwx------");
        }
    }

    private static void open(Path one) throws IOException {
        Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String rights(Path one) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(one));
    }

    @Test
    void a_lost_keystore_is_not_made_again_beside_facts() throws Exception {
        Home home = Home.at(folder);
        try (AutoCloseable _ = home.lock()) {
            home.ensurePersonalKeys();
            byte[] made = Files.readAllBytes(home.keyring().personalKeystore());
            Files.writeString(home.database().resolve("facts"), "");
            home.ensurePersonalKeys();
            assertThat(home.keyring().personalKeystore()).hasBinaryContent(made);

            Files.delete(home.keyring().personalKeystore());

            assertThatThrownBy(home::ensurePersonalKeys)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("personal.p12");
            assertThat(home.keyring().personalKeystore()).doesNotExist();
        }
    }
}
