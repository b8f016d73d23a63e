package vn.congtam.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.personal.Seals.Place;

/** A file is opened as it was sealed, or not at all. */
class SealedFileTest {
    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
    private static final byte[] SALT = new byte[SealedFile.SALT_BYTES];
    private static final Place LANS = new Place("Evidence", new StaffCode("VC0007"), "ab");
    private static final int HEAD = 1 + SealedFile.SALT_BYTES;
    private static final int WHOLE = SealedFile.SEGMENT + SealedFile.TAG_BYTES;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void of_any_length_it_is_opened_as_it_was(int length) throws IOException {
        byte[] clear = bytes(length);
        byte[] sealed = sealed(clear);
        assertThat(sealed).hasSize(HEAD + length + SealedFile.TAG_BYTES * Math.max(1, Math.ceilDiv(length, 65_536)));
        assertThat(opened(KEY, LANS, sealed)).isEqualTo(clear);
    }

    @Test
    void nothing_of_it_is_to_be_read_in_what_is_kept() throws IOException {
        byte[] sealed = sealed("Đơn của Nguyễn Thị Lan".repeat(9_000).getBytes(StandardCharsets.UTF_8));
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Lan");
        assertThat(Arrays.copyOfRange(sealed, HEAD, HEAD + 64))
                .isNotEqualTo(Arrays.copyOfRange(sealed, HEAD + WHOLE, HEAD + WHOLE + 64));
    }

    /** One byte after the other reads the same as all of them at once. */
    @Test
    void it_is_read_byte_by_byte_too() throws IOException {
        byte[] clear = bytes(65_540);
        try (InputStream in = SealedFile.open(KEY, LANS, new ByteArrayInputStream(sealed(clear)))) {
            for (byte one : clear) assertThat(in.read()).isEqualTo(one & 0xff);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void by_another_key_in_anothers_place_or_as_another_file_it_is_not_opened() throws IOException {
        byte[] sealed = sealed(bytes(100));
        byte[] other = new byte[32];
        other[0] = 1;
        refused(new SecretKeySpec(other, "AES"), LANS, sealed);
        refused(KEY, new Place("Evidence", new StaffCode("VC0008"), "ab"), sealed);
        refused(KEY, new Place("Evidence", LANS.whose(), "cd"), sealed);
        refused(KEY, new Place("Letter", LANS.whose(), "ab"), sealed);
    }

    @Test
    void one_bit_changed_anywhere_is_noticed() throws IOException {
        byte[] sealed = sealed(bytes(70_000));
        for (int at : new int[] {0, 1, HEAD - 1, HEAD, HEAD + WHOLE - 1, HEAD + WHOLE, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            refused(KEY, LANS, changed);
        }
    }

    @Test
    void segments_that_are_left_out_moved_or_cut_off_are_noticed() throws IOException {
        byte[] sealed = sealed(bytes(3 * SealedFile.SEGMENT));
        byte[] first = Arrays.copyOfRange(sealed, HEAD, HEAD + WHOLE);
        byte[] second = Arrays.copyOfRange(sealed, HEAD + WHOLE, HEAD + 2 * WHOLE);
        byte[] third = Arrays.copyOfRange(sealed, HEAD + 2 * WHOLE, sealed.length);
        byte[] head = Arrays.copyOf(sealed, HEAD);
        refused(KEY, LANS, joined(head, first, third));
        refused(KEY, LANS, joined(head, second, first, third));
        refused(KEY, LANS, joined(head, first, second));
        refused(KEY, LANS, joined(head, first, second, third, third));
        refused(KEY, LANS, Arrays.copyOf(sealed, sealed.length - 1));
        refused(KEY, LANS, head);
        refused(KEY, LANS, new byte[0]);
    }

    private static byte[] sealed(byte[] clear) throws IOException {
        return SealedFile.seal(KEY, SALT, LANS, new ByteArrayInputStream(clear)).readAllBytes();
    }

    private static byte[] opened(SecretKey key, Place place, byte[] sealed) throws IOException {
        return SealedFile.open(key, place, new ByteArrayInputStream(sealed)).readAllBytes();
    }

    private static void refused(SecretKey key, Place place, byte[] sealed) {
        assertThatThrownBy(() -> opened(key, place, sealed)).isInstanceOf(CannotOpen.class);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
