package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.INSPECTOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.testing.Answer;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.law.Ordinances;

/** Ms Hoa comes on the first of July from an agency that rates by months to one that rates by quarters. */
class BetweenRhythmsStoryTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final AgencyId FORMER = new AgencyId("xa-thang-cu");

    private final Town town = new Town("nhip-quy");
    private final StaffCode hoa = new StaffCode("nhip-quy-8");

    @Test
    void her_year_counts_the_months_there_and_the_quarters_here() {
        comes();
        opens(town, FORMER, "2026-01");
        RegulationId own = RegulationId.of(town.agency);
        town.service.tell("indicator", own, new RatedSpanAdopted(own, SpanKind.QUARTER, JANUARY, "QĐ 40"));
        Ordinances ordinances = town.service.part(Ordinances.class);
        eventually(() ->
                Span.parse("2026-Q3").equals(ordinances.rhythm(town.agency).ratedSpan(JULY)));
        eventually(() -> town.knows(town.chair, town.minh, town.lan, hoa));

        Answer opened = town.service.submit(
                town.head, "/api/v1/periods", "{\"agency\":\"%s\",\"span\":\"2026\"}".formatted(town.agency.value()));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);

        eventually(() -> explained(hoa).contains("2026-Q3"));
        eventually(() -> {
            town.service.submit(town.head, "/api/v1/periods/" + town.agency.value() + "/2026/parts", "{}");
            return explained(hoa).contains("2026-01");
        });
        assertThat(explained(hoa))
                .contains("2026-01", "2026-06")
                .doesNotContain("2026-Q1", "2026-Q2", "2026-07", "2026-09");
        assertThat(explained(town.lan)).contains("2026-Q1", "2026-Q3").doesNotContain("2026-01", "2026-06");
    }

    /** It may have become part of this one before it began to rate here. */
    @Test
    void nobody_waits_for_an_agency_that_never_opened_anything() {
        Town heir = new Town("nhip-moi");
        StaffCode binh = new StaffCode("nhip-moi-8");
        AgencyId never = new AgencyId("xa-khong-mo");
        LocalDate may = LocalDate.of(2026, 5, 1);
        heir.service.tell(
                "indicator", binh, new StaffJoined(binh, "Lý Văn Bình", SubjectKind.CIVIL_SERVANT, never, JANUARY));
        serves(heir, binh, never, JANUARY);
        serves(heir, binh, heir.agency, may);
        heir.service.tell("indicator", binh, new SuperiorAssigned(binh, heir.minh, may, "QĐ 2"));
        eventually(() -> heir.knows(heir.chair, heir.minh, heir.lan, binh));
        Answer opened =
                heir.service.submit(heir.head, "/api/v1/periods", "{\"agency\":\"xa-nhip-moi\",\"span\":\"2026\"}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        eventually(() -> explained(binh).contains("\"2026-05\""));
        assertThat(explained(binh)).doesNotContain("\"2026-01\"", "\"2026-04\"");
        assertThat(explained(heir.lan)).contains("\"2026-01\"");
    }

    /** She comes within the third quarter, two months of which are locked where she was. */
    @Test
    void months_that_were_rated_before_she_came_count_beside_the_quarter() {
        Town quarters = new Town("nhip-giua");
        StaffCode binh = new StaffCode("nhip-giua-8");
        LocalDate september = LocalDate.of(2026, 9, 10);
        quarters.service.tell(
                "indicator", binh, new StaffJoined(binh, "Lý Văn Bình", SubjectKind.CIVIL_SERVANT, FORMER, JULY));
        serves(quarters, binh, FORMER, JULY);
        serves(quarters, binh, quarters.agency, september);
        quarters.service.tell("indicator", binh, new SuperiorAssigned(binh, quarters.minh, september, "QĐ 2"));
        Rated.in(quarters, FORMER, binh, "2026-07", "90");
        Rated.in(quarters, FORMER, binh, "2026-08", "60");
        RegulationId own = RegulationId.of(quarters.agency);
        quarters.service.tell("indicator", own, new RatedSpanAdopted(own, SpanKind.QUARTER, JANUARY, "QĐ 40"));
        Ordinances ordinances = quarters.service.part(Ordinances.class);
        eventually(() ->
                Span.parse("2026-Q3").equals(ordinances.rhythm(quarters.agency).ratedSpan(JULY)));
        eventually(() -> quarters.knows(quarters.chair, quarters.minh, quarters.lan, binh));
        eventually(() -> quarters.service
                .get(INSPECTOR, "/api/v1/slips/" + binh.value() + "/2026-08")
                .text()
                .contains("LOCKED"));

        Answer opened = quarters.service.submit(
                quarters.head, "/api/v1/periods", "{\"agency\":\"xa-nhip-giua\",\"span\":\"2026\"}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        eventually(() -> explained(binh).contains("July 2026: 90 points")
                && explained(binh).contains("August 2026: 60 points"));
        assertThat(explained(binh)).contains("Quarter 3/2026 counts for 1 of its months");
        assertThat(explained(quarters.lan)).doesNotContain("July 2026", "counts for");
    }

    private static void opens(Town town, AgencyId agency, String month) {
        PeriodId period = PeriodId.of(agency, month);
        LocalDate due = LocalDate.of(2026, 1, 25);
        town.service.tell("scoring", period, new PeriodOpened(period, agency, month, Basis.WORK, List.of(), due));
    }

    private static void serves(Town town, StaffCode staff, AgencyId agency, LocalDate from) {
        PostId post = new PostId("vt-" + staff.value() + "-" + agency.value());
        town.service.tell(
                "indicator",
                staff,
                new PostAssigned(staff, post, agency, "kinh-te", "Lý Văn Bình", false, from, "QĐ 2"));
    }

    private void comes() {
        town.service.tell(
                "indicator", hoa, new StaffJoined(hoa, "Hoàng Thị Hoa", SubjectKind.CIVIL_SERVANT, FORMER, JANUARY));
        serves(FORMER, JANUARY);
        serves(town.agency, JULY);
        town.service.tell("indicator", hoa, new SuperiorAssigned(hoa, town.minh, JULY, "QĐ 2"));
    }

    private void serves(AgencyId agency, LocalDate from) {
        PostId post = new PostId("vt-hoa-" + agency.value());
        town.service.tell(
                "indicator", hoa, new PostAssigned(hoa, post, agency, "kinh-te", "Hoàng Thị Hoa", false, from, "QĐ 2"));
    }

    private String explained(StaffCode staff) {
        return town.service
                .get(INSPECTOR, "/api/v1/slips/" + staff.value() + "/2026")
                .body()
                .path("explanation")
                .toString();
    }
}
