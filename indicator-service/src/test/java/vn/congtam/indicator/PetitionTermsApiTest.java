package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.page;
import static vn.congtam.indicator.Client.post;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.indicator.Regulating.AGENCY;
import static vn.congtam.indicator.Regulating.HEAD;
import static vn.congtam.indicator.Regulating.NEXT_MONTH;
import static vn.congtam.indicator.Regulating.NEXT_YEAR;
import static vn.congtam.indicator.Regulating.OFFICIAL;
import static vn.congtam.indicator.Regulating.OTHER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How long people may petition and wait for an answer, and which days of these are none, laid down over HTTP. */
class PetitionTermsApiTest {
    private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2026, 1, 1);

    @Test
    void terms_and_holidays_are_laid_down() {
        created(
                HOME_AFFAIRS,
                "/regulations/petition-terms",
                body(
                        "kind",
                        "CIVIL_SERVANT",
                        "fileWithinDays",
                        7,
                        "resolveWithinWorkingDays",
                        15,
                        "from",
                        "2026-01-01",
                        "document",
                        "QĐ 7"));
        created(
                HOME_AFFAIRS,
                "/regulations/holidays",
                body("year", 2026, "days", List.of("2026-09-02", "2026-04-30"), "document", "TB 5015"));
        created(
                HOME_AFFAIRS,
                "/regulations/holidays",
                body(
                        "year",
                        2030,
                        "days",
                        List.of("2030-01-01", "2030-01-02"),
                        "makeUp",
                        List.of("2030-01-12"),
                        "document",
                        "TB 6"));
        assertThat(get(OFFICIAL, "/regulations?on=2030-06-01").at("/makeUp/0").asString())
                .isEqualTo("2030-01-12");
        page(OFFICIAL, "/regulations?agency=-&on=2030-06-01", "12/01/2030", "Days worked instead");
        page(HOME_AFFAIRS, "/regulations", "id=\"holidays-makeUp\"", "2 holidays, 1 day worked instead");
        JsonNode inForce = get(OFFICIAL, "/regulations?agency=" + OTHER + "&on=2026-06-01");
        assertThat(inForce.at("/petition/resolveWithinWorkingDays").asInt()).isEqualTo(15);
        assertThat(inForce.at("/petition/source").asString()).isEqualTo("PROVINCE");
        assertThat(inForce.path("holidays").path(0).asString()).isEqualTo("2026-04-30");
        refused(
                post(
                        HOME_AFFAIRS,
                        "/regulations/petition-terms",
                        body(
                                "kind",
                                "CIVIL_SERVANT",
                                "fileWithinDays",
                                0,
                                "resolveWithinWorkingDays",
                                15,
                                "from",
                                "2026-01-01",
                                "document",
                                "QĐ 7")),
                422,
                "NOT_VALID",
                "/fileWithinDays");
    }

    @Test
    void an_agency_neither_shortens_the_time_to_petition_nor_lengthens_the_time_to_answer() {
        refused(
                post(HEAD, "/regulations/petition-terms", terms("PUBLIC_EMPLOYEE", 4, 10, NEXT_MONTH)),
                422,
                "TIME_TO_FILE_SHORTENED",
                "/fileWithinDays");
        refused(
                post(HEAD, "/regulations/petition-terms", terms("PUBLIC_EMPLOYEE", 5, 11, NEXT_MONTH)),
                422,
                "TIME_TO_ANSWER_LENGTHENED",
                "/resolveWithinWorkingDays");
        created(HEAD, "/regulations/petition-terms", terms("PUBLIC_EMPLOYEE", 6, 9, NEXT_MONTH));
        assertThat(get(OFFICIAL, "/regulations?agency=" + AGENCY + "&kind=PUBLIC_EMPLOYEE&on=" + NEXT_MONTH)
                        .at("/petition/fileWithinDays")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void the_province_owes_people_what_the_law_says() {
        Map<String, Object> common = new HashMap<>(terms("PUBLIC_EMPLOYEE", 4, 10, NEXT_YEAR));
        common.remove("agency");
        refused(
                post(HOME_AFFAIRS, "/regulations/petition-terms", common),
                422,
                "TIME_TO_FILE_SHORTENED",
                "/fileWithinDays");
        common.putAll(Map.of("fileWithinDays", 5, "resolveWithinWorkingDays", 11));
        refused(
                post(HOME_AFFAIRS, "/regulations/petition-terms", common),
                422,
                "TIME_TO_ANSWER_LENGTHENED",
                "/resolveWithinWorkingDays");
    }

    @Test
    void terms_from_before_the_law_do_not_outlast_it() {
        refused(
                post(HEAD, "/regulations/petition-terms", terms("PUBLIC_EMPLOYEE", 1, 300, BEFORE_THE_LAW)),
                422,
                "TIME_TO_FILE_SHORTENED",
                "/fileWithinDays");
    }

    @Test
    void an_agency_owes_its_people_what_the_province_laid_down() {
        Map<String, Object> common = new HashMap<>(terms("CONTRACT", 8, 12, NEXT_YEAR));
        common.remove("agency");
        created(HOME_AFFAIRS, "/regulations/petition-terms", common);
        refused(
                post(HEAD, "/regulations/petition-terms", terms("CONTRACT", 7, 12, NEXT_YEAR)),
                422,
                "TIME_TO_FILE_SHORTENED",
                "/fileWithinDays");
        refused(
                post(HEAD, "/regulations/petition-terms", terms("CONTRACT", 8, 13, NEXT_MONTH)),
                422,
                "TIME_TO_ANSWER_LENGTHENED",
                "/resolveWithinWorkingDays");
        created(HEAD, "/regulations/petition-terms", terms("CONTRACT", 8, 12, NEXT_MONTH));
        common.putAll(Map.of("fileWithinDays", 10, "resolveWithinWorkingDays", 9));
        created(HOME_AFFAIRS, "/regulations/petition-terms", common);
        JsonNode since = get(OFFICIAL, "/regulations?agency=" + AGENCY + "&kind=CONTRACT&on=" + NEXT_YEAR)
                .path("petition");
        assertThat(since.path("fileWithinDays").asInt()).isEqualTo(10);
        assertThat(since.path("resolveWithinWorkingDays").asInt()).isEqualTo(9);
    }

    private static Map<String, Object> terms(String kind, int file, int resolve, LocalDate from) {
        return body(
                "agency",
                AGENCY,
                "kind",
                kind,
                "fileWithinDays",
                file,
                "resolveWithinWorkingDays",
                resolve,
                "from",
                from.toString(),
                "document",
                "QĐ 92");
    }
}
