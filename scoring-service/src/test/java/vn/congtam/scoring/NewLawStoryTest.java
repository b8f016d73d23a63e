package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.testing.Answer;

/** The law on public employees came into force on 1 July 2026, that on civil servants with the year. */
class NewLawStoryTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 2);

    private final Town town = new Town("luat");
    private final StaffCode employee = new StaffCode("luat-8");

    @Test
    void in_its_first_year_a_law_governs_what_was_rated_since() {
        town.service.tell(
                "indicator",
                employee,
                new StaffJoined(employee, "Đỗ Thị Viên", SubjectKind.PUBLIC_EMPLOYEE, town.agency, SINCE));
        PostId post = new PostId("vt-" + employee.value());
        town.service.tell(
                "indicator",
                employee,
                new PostAssigned(employee, post, town.agency, "kinh-te", "Viên chức", false, SINCE, "QĐ 1"));
        town.service.tell("indicator", employee, new SuperiorAssigned(employee, town.minh, SINCE, "QĐ 1"));
        eventually(() -> town.knows(town.chair, town.minh, town.lan, employee));
        assertThat(open("2026-06").status()).isEqualTo(201);
        eventually(() -> slip(town.lan, "2026-06") == 200);
        assertThat(slip(employee, "2026-06")).isEqualTo(404);
        assertThat(open("2026-07").status()).isEqualTo(201);
        Answer year = open("2026");
        assertThat(year.status()).as(year.text()).isEqualTo(201);
        eventually(() -> explanation(employee).contains("2026-07"));
        assertThat(explanation(employee)).doesNotContain("\"2026-06\"");
        eventually(() -> explanation(town.lan).contains("\"2026-06\""));
    }

    private int slip(StaffCode staff, String span) {
        return town.service
                .get(Town.INSPECTOR, "/api/v1/slips/" + staff.value() + "/" + span)
                .status();
    }

    private String explanation(StaffCode staff) {
        return town.service
                .get(Town.INSPECTOR, "/api/v1/slips/" + staff.value() + "/2026")
                .body()
                .path("explanation")
                .toString();
    }

    private Answer open(String span) {
        String body = "{\"agency\":\"%s\",\"span\":\"%s\"}".formatted(town.agency.value(), span);
        return town.service.submit(town.head, "/api/v1/periods", body);
    }
}
