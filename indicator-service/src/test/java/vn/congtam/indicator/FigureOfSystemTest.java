package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.post;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Indicators.conduct;
import static vn.congtam.indicator.Indicators.onTime;
import static vn.congtam.indicator.Indicators.value;
import static vn.congtam.indicator.Measured.*;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.FigureFact.FigureReceived;
import vn.congtam.events.submission.FigureId;
import vn.congtam.platform.testing.Service;

/** The one-stop system reports what people reached; what fits counts, and what does not is shown to the personnel office. */
class FigureOfSystemTest {
    private static final Service SERVICE = Service.running("indicator", IndicatorService.class);
    private static final ConnectionId SHOP = new ConnectionId(AGENCY + "/mot-cua");

    @BeforeAll
    static void a_set_is_in_force_for_their_post() {
        Measured.people();
        Establishing.post(AGENCY, AGENCY + "-ht", false, "nhom-ht");
        for (String staff : new String[] {"VC8361", "VC8362"}) {
            joins(staff, AGENCY);
            created(HR, "/staff/" + staff + "/superiors", decided("superior", "VC8301", "2026-01-02"));
            created(HR, "/staff/" + staff + "/posts", decided("post", AGENCY + "-ht", "2026-01-02"));
        }
        inForce("vh-ht", AGENCY + "-ht", null, onTime("60", "95"), conduct("40"));
        eventually(() -> measured(HR, "VC8362", TODAY).equals("vh-ht"));
    }

    @Test
    void what_was_last_there_is_the_figure_and_what_it_took_the_place_of_stays_readable() {
        tell("VC8361", "DH", "s 1", "80", true);
        eventually(() -> actual("VC8361").equals("80"));
        tell("VC8361", "DH", "s 0", "70", false);
        tell("VC8361", "DH", "s 2", "90.5", true);
        eventually(() -> actual("VC8361").equals("90.5"));
        JsonNode reported = reported("VC8361");
        assertThat(reported.at("/value/source").asString()).isEqualTo("connector/" + SHOP.value());
        assertThat(reported.path("former")).hasSize(1);
        assertThat(reported.at("/former/0/value/actual").asString()).isEqualTo("80");
    }

    @Test
    void what_does_not_fit_is_shown_with_why_until_it_is_reported() {
        tell("VC8362", "TD", "s 3", "5", true);
        tell("VC8362", "ZZ", "s 4", "6", true);
        eventually(() -> page().contains("data-declined=\"TD\"") && page().contains("data-declined=\"ZZ\""));
        assertThat(page())
                .contains("do người đánh giá", "không có chỉ tiêu này")
                .doesNotContain("??");
        assertThat(Client.page(OTHER_HR, "/indicator-values", "Số liệu chỉ tiêu", "Figures of indicators"))
                .doesNotContain("data-declined");
        created(HEAD, SETS + "/values", value("VC8362", MONTH, "TD", "level", "B"));
        eventually(() -> !page().contains("data-declined=\"TD\""));
    }

    @Test
    void nobody_writes_a_figure_as_if_a_system_had_reported_it() {
        Map<String, Object> forged = new java.util.TreeMap<>(value("VC8362", MONTH, "DH", "actual", "99"));
        forged.put("source", "connector/" + SHOP.value());
        refused(post(HEAD, SETS + "/values", forged), 422, "SOURCE_OF_SYSTEM", "/source");
    }

    private static void tell(String staff, String indicator, String message, String actual, boolean latest) {
        Instant now = Instant.now();
        FigureId figure = new FigureId("f-" + staff + "-" + indicator);
        FigureReceived fact = new FigureReceived(
                figure,
                SHOP,
                staff + "-" + indicator,
                message,
                now,
                now,
                new StaffCode(staff),
                MONTH,
                indicator,
                new BigDecimal(actual),
                null,
                latest);
        String _ = SERVICE.tell("submission", figure, fact);
    }

    private static String page() {
        return Client.page(HR, "/indicator-values", "Số liệu chỉ tiêu", "Figures of indicators");
    }

    private static String actual(String staff) {
        return reported(staff).at("/value/actual").asString("");
    }

    private static JsonNode reported(String staff) {
        return get(HEAD, SETS + "/results/" + staff + "/" + MONTH).at("/blocks/0/indicators/0/reported");
    }
}
