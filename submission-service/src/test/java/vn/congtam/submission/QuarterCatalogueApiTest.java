package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.TaskApiTest.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.CatalogueFact.CatalogueReplaced;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.platform.testing.Answer;
import vn.congtam.submission.reference.Reference;

/** Another version of the catalogue comes into force within a quarter that is rated as a whole. */
class QuarterCatalogueApiTest {
    private static final Office OFFICE = new Office("quarterly");
    private static final CatalogueId NEXT = new CatalogueId("quarterly-2");
    private static final YearMonth FIRST = begin(Office.TODAY.plusMonths(3));

    @Test
    void who_began_the_quarter_with_one_version_goes_on_with_it_and_no_other() {
        RegulationId own = RegulationId.of(OFFICE.agency);
        OFFICE.service.tell(
                "indicator",
                own,
                new RatedSpanAdopted(own, SpanKind.QUARTER, begin(Office.TODAY).atDay(1), "QĐ 40"));
        Reference reference = OFFICE.service.part(Reference.class);
        eventually(() -> reference.span(OFFICE.agency, FIRST).contains("-Q"));
        Answer begun = OFFICE.assign(OFFICE.minhToken, work(OFFICE.catalogue, FIRST), "HX-Request", "true");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        Map<String, Object> now = work(OFFICE.catalogue, YearMonth.from(Office.TODAY));
        now.put("due", Office.TODAY.toString());
        Answer today = OFFICE.assign(OFFICE.minhToken, now, "HX-Request", "true");
        assertThat(today.status()).as(today.text()).isEqualTo(201);
        OFFICE.drawnUp(NEXT);
        OFFICE.inForce(NEXT, Office.TODAY);
        OFFICE.service.tell("indicator", OFFICE.catalogue, new CatalogueReplaced(OFFICE.catalogue, NEXT, Office.TODAY));
        eventually(() -> !reference.isInForce(OFFICE.catalogue, OFFICE.agency, Office.TODAY, false));
        eventually(() -> reference.isInForce(NEXT, OFFICE.agency, Office.TODAY, false));

        assertThat(OFFICE.page(OFFICE.minhToken, "/assign?owner=" + OFFICE.lan.value()))
                .containsPattern("name=\"catalogue\" value=\"quarterly-1\"");
        assertThat(OFFICE.page(OFFICE.minhToken, "/assign?owner=" + OFFICE.an.value()))
                .containsPattern("name=\"catalogue\" value=\"quarterly-2\"");
        YearMonth last = FIRST.plusMonths(2);
        refused(OFFICE.assign(OFFICE.minhToken, work(NEXT, last)), 422, "OTHER_CATALOGUE", "/catalogue");
        Answer goesOn = OFFICE.assign(OFFICE.minhToken, work(OFFICE.catalogue, last));
        assertThat(goesOn.status()).as(goesOn.text()).isEqualTo(201);
        YearMonth after = FIRST.plusMonths(3);
        refused(
                OFFICE.assign(OFFICE.minhToken, work(OFFICE.catalogue, after)),
                422,
                "CATALOGUE_NOT_IN_FORCE",
                "/catalogue");
        Answer anew = OFFICE.assign(OFFICE.minhToken, work(NEXT, after));
        assertThat(anew.status()).as(anew.text()).isEqualTo(201);
    }

    private static Map<String, Object> work(CatalogueId catalogue, YearMonth month) {
        Map<String, Object> body = OFFICE.work();
        body.put("catalogue", catalogue.value());
        body.put("month", month.toString());
        body.put("due", month.atDay(20).toString());
        return body;
    }

    private static YearMonth begin(LocalDate day) {
        return YearMonth.of(day.getYear(), day.getMonthValue() - (day.getMonthValue() - 1) % 3);
    }
}
