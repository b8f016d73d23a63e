package vn.congtam.standalone.backup.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.standalone.home.CannotStart;

class SealTest {
    private static final int SEGMENT = FileKey.SEGMENT;

    @TempDir
    private Path folder;

    private final Seal seal = with("một mật khẩu đủ dài");
    private final Header header = seal.header("facts", 3, Seal.newSeries());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT})
    void what_was_sealed_is_opened_as_it_was(int length) throws IOException {
        byte[] clear = some(length);
        Path file = sealed(clear);
        try (Seal.Opened opened = with("một mật khẩu đủ dài").open(file)) {
            assertThat(opened.header()).isEqualTo(header);
            assertThat(opened.clear().readAllBytes()).isEqualTo(clear);
        }
    }

    @Test
    void nothing_of_it_can_be_read_in_the_file() throws IOException {
        byte[] sealed = Files.readAllBytes(sealed("Nguyễn Thị Lan".repeat(9).getBytes(StandardCharsets.UTF_8)));
        assertThat(new String(sealed, StandardCharsets.UTF_8))
                .doesNotContain("Lan")
                .contains("congtam-backup/1 facts 3");
    }

    @Test
    void another_password_opens_nothing_and_is_told_so() throws IOException {
        Path file = sealed(some(10));
        assertThatThrownBy(() -> with("một mật khẩu khác hẳn").open(file))
                .isInstanceOf(NotWhole.class)
                .hasMessageContaining("the password is not that of this backup");
    }

    @Test
    void any_byte_that_is_changed_is_noticed() throws IOException {
        Path file = sealed(some(SEGMENT + 40));
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += at < 400 ? 7 : 997) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            isNotWhole(changed);
        }
    }

    @Test
    void wherever_it_is_cut_off_it_is_noticed() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(some(2 * SEGMENT)));
        int head = header.bytes().length;
        int segment = SEGMENT + FileKey.TAG;
        for (int length : new int[] {0, 10, head, head + 5, head + segment, whole.length - segment, whole.length - 1}) {
            isNotWhole(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void segments_that_change_places_are_noticed() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(some(3 * SEGMENT)));
        int head = header.bytes().length;
        int segment = SEGMENT + FileKey.TAG;
        byte[] changed = whole.clone();
        System.arraycopy(whole, head, changed, head + segment, segment);
        System.arraycopy(whole, head + segment, changed, head, segment);
        isNotWhole(changed);
    }

    @Test
    void what_is_put_behind_its_end_is_noticed() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(some(100)));
        isNotWhole(Arrays.copyOf(whole, whole.length + 1));
    }

    @Test
    void a_short_password_is_refused() {
        assertThatThrownBy(() -> with("ngắn")).isInstanceOf(CannotStart.class).hasMessageContaining("at least 12");
        assertThatThrownBy(() -> Password.of(Optional.of(folder.resolve("none")), Map.of()))
                .isInstanceOf(CannotStart.class);
    }

    private void isNotWhole(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("changed"), bytes);
        assertThatThrownBy(() -> {
                    try (Seal.Opened opened = seal.open(file)) {
                        byte[] _ = opened.clear().readAllBytes();
                    }
                })
                .as("%d bytes", bytes.length)
                .isInstanceOf(NotWhole.class);
    }

    private Path sealed(byte[] clear) throws IOException {
        Path file = folder.resolve("sealed");
        try (OutputStream out = seal.seal(file, header)) {
            out.write(clear);
        }
        return file;
    }

    private static byte[] some(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static Seal with(String password) {
        return new Seal(Password.of(Optional.empty(), Map.of("KPI_BACKUP_PASSWORD", password)));
    }
}
