package vn.congtam.submission;

import static vn.congtam.platform.testing.Eventually.eventually;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueFact.*;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodFact.MemberReopened;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;

/** A commune's office as the indicator service tells of it: a chair, Mr Minh below him, Ms Lan and Mr An below Mr Minh. */
final class Office {
    static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    static final String MONTH = TODAY.plusDays(20).toString().substring(0, 7);

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);
    private static final JsonMapper JSON = JsonMapper.shared();

    final Service service = Service.running("submission", SubmissionService.class);
    final AgencyId agency;
    final CatalogueId catalogue;
    final StaffCode chair;
    final StaffCode minh;
    final StaffCode lan;
    final StaffCode an;
    final String chairToken;
    final String minhToken;
    final String lanToken;
    final String anToken;

    /** @param name of its own for each test, so that they do not meet */
    Office(String name) {
        agency = new AgencyId("xa-" + name);
        catalogue = new CatalogueId(name + "-1");
        chair = new StaffCode(name + "-1");
        minh = new StaffCode(name + "-2");
        lan = new StaffCode(name + "-3");
        chairToken = token(chair, Role.OFFICIAL, Role.HEAD);
        an = new StaffCode(name + "-4");
        anToken = token(an, Role.OFFICIAL);
        minhToken = token(minh, Role.OFFICIAL, Role.RATER);
        lanToken = token(lan, Role.OFFICIAL);
        joined(chair, "Trần Văn Chủ", null);
        joined(minh, "Lê Minh", chair);
        joined(lan, "Nguyễn Thị Lan", minh);
        joined(an, "Phạm Hoài An", minh);
        drawnUp(catalogue);
        inForce(catalogue, LONG_AGO);
        eventually(() -> page(chairToken, "/assign?owner=" + lan.value()).contains("C-20"));
        eventually(() -> page(chairToken, "/assign?owner=" + an.value()).contains("C-20"));
    }

    String token(StaffCode staff, Role... roles) {
        return TestTokens.of(staff.value(), agency.value(), roles);
    }

    void drawnUp(CatalogueId id) {
        Product product = new Product(
                "C-20",
                "Thẩm định hồ sơ",
                "tờ trình",
                ComplexityGroup.N2,
                new BigDecimal("6.25"),
                new BigDecimal("1.25"),
                true);
        service.tell("indicator", id, new CatalogueDrafted(id, agency, "Danh mục", new BigDecimal("5")));
        service.tell("indicator", id, new ProductListed(id, product));
    }

    void inForce(CatalogueId id, LocalDate from) {
        service.tell("indicator", id, new CatalogueTookEffect(id, agency, from, null));
    }

    void lock(String month) {
        PeriodId period = PeriodId.of(agency, month);
        service.tell(
                "scoring", period, new PeriodOpened(period, agency, month, Basis.WORK, java.util.List.of(), TODAY));
        service.tell("scoring", period, new PeriodLocked(period, agency, month));
    }

    void reopen(StaffCode staff, String month) {
        PeriodId period = PeriodId.of(agency, month);
        service.tell("scoring", period, new MemberReopened(period, staff, month));
    }

    Map<String, Object> work() {
        Map<String, Object> body = new TreeMap<>();
        body.put("owner", lan.value());
        body.put("catalogue", catalogue.value());
        body.put("product", "C-20");
        body.put("quantity", 2);
        body.put("title", "Hồ sơ thửa 12");
        body.put("due", TODAY.plusDays(20).toString());
        return body;
    }

    Answer assign(String token, Map<String, ?> body, String... headers) {
        return service.post(token, "/api/v1/tasks", JSON.writeValueAsString(body), headers);
    }

    /** Assigned by Mr Minh to Ms Lan, and known to all read models. */
    String assigned() {
        return assign(minhToken, work(), "HX-Request", "true").body().path("id").asString("");
    }

    String submitted() {
        String task = assigned();
        act(
                lanToken,
                task,
                "submissions",
                Map.of("quantity", 2, "evidence", java.util.List.of(file(lanToken, "tờ trình.txt"))));
        return task;
    }

    String filed(String task, int quantity, String file) {
        return act(
                        lanToken,
                        task,
                        "submissions",
                        Map.of("quantity", quantity, "evidence", java.util.List.of(file(lanToken, file))))
                .text();
    }

    Answer act(String token, String task, String what, Map<String, ?> body, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "HX-Request";
        all[headers.length + 1] = "true";
        return service.post(token, "/api/v1/tasks/" + task + "/" + what, JSON.writeValueAsString(body), all);
    }

    String file(String token, String name) {
        byte[] content = ("Sản phẩm của " + name).getBytes(StandardCharsets.UTF_8);
        return service.upload(token, "/api/v1/evidence", name, content)
                .body()
                .path("sha256")
                .asString("");
    }

    Answer card(String token, String task) {
        return service.get(token, "/api/v1/tasks/" + task);
    }

    String page(String token, String path) {
        return service.get(token, path).text();
    }

    private void joined(StaffCode staff, String name, @Nullable StaffCode superior) {
        service.tell("indicator", staff, new StaffJoined(staff, name, SubjectKind.CIVIL_SERVANT, agency, LONG_AGO));
        service.tell("indicator", staff, new SuperiorAssigned(staff, superior, LONG_AGO, "QĐ 01"));
    }
}
