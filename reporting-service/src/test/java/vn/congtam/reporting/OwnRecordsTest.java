package vn.congtam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.ErasureGround;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.NameCorrected;
import vn.congtam.events.indicator.StaffFact.PersonalDataErased;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.reading.ReadingFact.RecordsRead;
import vn.congtam.events.reading.ReadingsId;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.keys.PersonalKeys;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;

/** What is held on a person is his to have, until nobody can read it any more. */
class OwnRecordsTest {
    private static final Service SERVICE = Service.running("reporting", ReportingService.class);
    private static final AgencyId AGENCY = new AgencyId("xa-giu");
    private static final StaffCode MAI = new StaffCode("GIU-7");
    private static final String OWN = TestTokens.of("GIU-7", "xa-giu", Role.OFFICIAL);
    private static final String COLLEAGUE = TestTokens.of("GIU-8", "xa-giu", Role.OFFICIAL);
    private static final String ADMIN = TestTokens.of("GIU-9", null, Role.ADMIN);
    private static final String INSPECTOR = TestTokens.of("GIU-TT", null, Role.INSPECTOR);
    private static final String RECORDS = "/api/v1/own-records";
    private static final String HISTORY = "/api/v1/history/GIU-7";

    @Test
    void all_that_is_held_is_given_to_oneself_alone_and_reads_erased_once_the_key_is_gone() {
        sheServesAndPetitions();
        eventually(() -> SERVICE.get(INSPECTOR, HISTORY).text().contains("PetitionFiled"));
        assertThat(SERVICE.get(INSPECTOR, HISTORY).text()).contains("Vũ Thị Mai Hương", "con ốm nặng");

        Answer given = SERVICE.get(OWN, RECORDS);
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.text())
                .contains("Vũ Thị Mai", "Vũ Thị Mai Hương", "con ốm nặng")
                .doesNotContain("sealed:1:");
        assertThat(given.text()).as("what she was trusted with").contains("UQ 77");
        assertThat(SERVICE.get(INSPECTOR, HISTORY).text()).contains("delegated his powers");
        assertThat(given.body().path("name").asString()).isEqualTo("Vũ Thị Mai Hương");
        eventually(
                () -> SERVICE.get(OWN, RECORDS).body().path("looks").toString().contains("GIU-TT"));
        assertThat(SERVICE.get(COLLEAGUE, RECORDS).text()).doesNotContain("Mai", "GIU-7");
        assertThat(SERVICE.get(ADMIN, RECORDS).status()).isEqualTo(403);
        assertThat(SERVICE.get(OWN, "/history").text()).contains("id=\"own-records\"");
        assertThat(SERVICE.get(INSPECTOR, "/history?staff=GIU-7").text()).doesNotContain("id=\"own-records\"");

        SERVICE.part(PersonalKeys.class).shred(MAI);
        tell(new PersonalDataErased(MAI, ErasureGround.ASKED_FOR, "Đơn 07"));
        eventually(() -> SERVICE.get(INSPECTOR, HISTORY).text().contains("PersonalDataErased"));

        String told = SERVICE.get(INSPECTOR, HISTORY).text();
        assertThat(told).contains(Personal.ERASED).doesNotContain("Mai", "con ốm nặng");
        eventually(() -> SERVICE.get(INSPECTOR, "/history?staff=GIU-7").text().contains(Personal.ERASED));
        assertThat(SERVICE.get(OWN, RECORDS).text()).doesNotContain("Vũ Thị", "con ốm nặng");
        for (String model : new String[] {"people", "names", "chapters", "subjects", "boards"}) {
            JsonNode compared = SERVICE.get(ADMIN, "/api/v1/operations/projections/" + model + "/replay-digest")
                    .body();
            assertThat(compared.path("equal").asBoolean())
                    .as(compared.toString())
                    .isTrue();
        }
    }

    /** A guest who looked left, and an official joined under his code. */
    @Test
    void what_another_looked_at_under_the_same_code_is_not_given() {
        StaffCode code = new StaffCode("GIU-2");
        String token = TestTokens.of("GIU-2", "xa-giu", Role.OFFICIAL);
        looks(code, new StaffCode("GIU-3"), 20);
        eventually(() ->
                SERVICE.get(token, RECORDS).body().path("looked").toString().contains("GIU-3"));
        String _ = SERVICE.tell(
                "indicator",
                code,
                new StaffJoined(code, "Hồ Văn Tư", SubjectKind.CIVIL_SERVANT, AGENCY, LocalDate.of(2026, 1, 2)));
        looks(code, new StaffCode("GIU-4"), 21);
        eventually(() ->
                SERVICE.get(token, RECORDS).body().path("looked").toString().contains("GIU-4"));
        eventually(() -> SERVICE.get(token, RECORDS).text().contains("Hồ Văn Tư"));
        assertThat(SERVICE.get(token, RECORDS).body().path("looked").toString()).doesNotContain("GIU-3");
    }

    private static void looks(StaffCode reader, StaffCode at, int day) {
        ReadingsId id = ReadingsId.of("indicator", reader, LocalDate.of(2026, 10, day));
        String _ = SERVICE.tell("indicator", id, new RecordsRead(id, Matter.SERVICE, null, List.of(at), "10.1.0.7"));
    }

    private static void sheServesAndPetitions() {
        String _ = SERVICE.tell("indicator", AGENCY, new AgencyEstablished(AGENCY, "UBND xã Giữ"));
        tell(new StaffJoined(MAI, "Vũ Thị Mai", SubjectKind.CIVIL_SERVANT, AGENCY, LocalDate.of(2026, 1, 2)));
        tell(new NameCorrected(MAI, "Vũ Thị Mai Hương", "QĐ 43/TP-HT"));
        StaffCode chair = new StaffCode("GIU-1");
        LocalDate day = LocalDate.of(2026, 10, 5);
        String _ = SERVICE.tell("indicator", chair, new DelegationGranted(chair, MAI, day, day, "UQ 77"));
        SlipId slip = SlipId.of(MAI, "2026-10");
        PetitionId petition = new PetitionId("GIU-7/2026-10/1");
        String _ = SERVICE.tell(
                "scoring",
                petition,
                new PetitionFiled(
                        petition,
                        slip,
                        PeriodId.of(AGENCY, "2026-10"),
                        AGENCY,
                        MAI,
                        new StaffCode("GIU-1"),
                        null,
                        "Điều 24",
                        "Tháng ấy con ốm nặng",
                        "Xem lại",
                        null));
    }

    private static void tell(vn.congtam.events.Fact fact) {
        String _ = SERVICE.tell("indicator", MAI, fact);
    }
}
