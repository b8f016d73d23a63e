package vn.congtam.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Canonical;
import vn.congtam.events.FactNames;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.personal.Seals.Place;
import vn.congtam.platform.testing.HandSeals;

/** A sealed text opens as what it was, where it was, and nowhere else. */
class SealedTextTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final Place NAME = new Place("StaffJoined", LAN, "name");
    private static final StaffJoined JOINED = new StaffJoined(
            LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, new AgencyId("xa-dien-khanh"), LocalDate.of(2026, 1, 2));
    private final HandSeals seals = new HandSeals();

    @Test
    void a_sealed_fact_is_written_in_the_bytes_of_its_golden_file() throws IOException {
        assertThat(Canonical.text(seals.sealed(JOINED))).isEqualTo(golden());
    }

    @Test
    void it_reads_as_what_was_said() throws IOException {
        assertThat(read(golden())).isEqualTo(JOINED);
    }

    @Test
    void once_the_key_is_gone_it_reads_erased_and_all_else_stays() throws IOException {
        seals.shred(LAN);
        assertThat(read(golden()))
                .isEqualTo(new StaffJoined(LAN, Personal.ERASED, JOINED.kind(), JOINED.agency(), JOINED.from()));
    }

    @Test
    void who_has_no_keys_reads_all_but_what_is_sealed() throws IOException {
        StaffJoined read = FactReader.withoutKeys(FactNames.published()).read(golden(), StaffJoined.class);
        assertThat(read.name()).startsWith("sealed:1:");
        assertThat(Canonical.text(read)).isEqualTo(golden());
    }

    @Test
    void what_was_never_sealed_reads_as_it_stands() {
        assertThat(read(Canonical.text(JOINED))).isEqualTo(JOINED);
    }

    @Test
    void the_same_text_is_sealed_otherwise_each_time() {
        assertThat(seals.seal(NAME, "Lan")).isNotEqualTo(seals.seal(NAME, "Lan"));
    }

    @Test
    void it_opens_in_no_other_place() {
        String sealed = seals.seal(NAME, "Nguyễn Thị Lan");
        List<Place> others = List.of(
                new Place("NameCorrected", LAN, "name"),
                new Place("StaffJoined", new StaffCode("VC0008"), "name"),
                new Place("StaffJoined", LAN, "title"));
        assertThat(others)
                .allSatisfy(place ->
                        assertThatThrownBy(() -> seals.open(place, sealed)).isInstanceOf(CannotOpen.class));
    }

    @Test
    void not_one_character_of_it_can_be_changed() {
        String sealed = seals.seal(NAME, "Nguyễn Thị Lan");
        for (int i = "sealed:1:".length(); i < sealed.length() - 1; i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertThatThrownBy(() -> seals.open(NAME, changed)).isInstanceOf(CannotOpen.class);
        }
        assertThatThrownBy(() -> seals.open(NAME, "sealed:1:")).isInstanceOf(CannotOpen.class);
    }

    @Test
    void equal_words_are_equal_however_they_were_typed() {
        String composed = "Nguyễn";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        assertThat(seals.open(NAME, seals.seal(NAME, decomposed))).isEqualTo(composed);
        assertThatThrownBy(() -> seals.seal(NAME, "\ud800")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_cannot_be_opened_is_not_told_in_the_complaint() {
        assertThatThrownBy(() -> seals.open(new Place("StaffJoined", LAN, "title"), seals.seal(NAME, "Nguyễn Thị Lan")))
                .hasMessageNotContaining("Lan");
    }

    private StaffJoined read(String json) {
        return new FactReader(FactNames.published(), seals).read(json, StaffJoined.class);
    }

    private static String golden() throws IOException {
        try (InputStream in = SealedTextTest.class.getResourceAsStream("/golden/StaffJoined.1.sealed.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
