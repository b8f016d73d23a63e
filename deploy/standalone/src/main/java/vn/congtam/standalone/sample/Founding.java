package vn.congtam.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets up the province's office and an agency: agency, divisions, posts, people, superiors and a catalogue in force. */
final class Founding {
    /** In days, after the first. */
    static final int LASTS = 4;

    private static final String INDICATOR = "/indicator/api/v1";

    private final Api api;
    private final LocalDate service;
    private final LocalDate today;

    /** @param service from when everybody serves */
    Founding(Api api, LocalDate service, LocalDate today) {
        this.api = api;
        this.service = service;
        this.today = today;
    }

    void province() {
        agency(Capital.AGENCY, "UBND tỉnh Khánh Hòa");
        Capital.OFFICES.forEach(this::office);
        petitionTerms();
        Holidays.years().stream().filter(year -> year >= today.getYear()).forEach(this::holidays);
    }

    private void office(Capital.Office office) {
        String post = Capital.AGENCY + "-p" + (Capital.OFFICES.indexOf(office) + 1);
        division(Capital.AGENCY, office.division(), office.name());
        post(post, Capital.AGENCY, office.division(), office.title(), office.leads(), office.similar());
        join(office.staff(), office.person(), Capital.AGENCY);
        serve(office.staff(), post);
        if (!office.leads()) superior(office.staff(), Capital.LEADER);
    }

    /** A day for each kind of record, so that it has arrived everywhere before the next rests on it. */
    List<Step> agency(Agency agency) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(today.plusDays(1), agency.agency(), () -> house(agency)));
        for (Person who : agency.people()) {
            steps.add(new Step(today.plusDays(2), who.code(), () -> join(who)));
            steps.add(new Step(today.plusDays(3), who.code(), () -> appoint(who)));
        }
        steps.add(new Step(today.plusDays(LASTS), agency.agency(), () -> catalogue(agency)));
        return steps;
    }

    private void house(Agency agency) {
        agency(agency.agency(), agency.name());
        agency.divisions().forEach((code, name) -> division(agency.agency(), code, name));
    }

    /** The decree leaves the limits for civil servants open, so the province sets them (Art. 24). */
    private void petitionTerms() {
        indicator(
                "/regulations/petition-terms",
                "petition-terms",
                Map.of(
                        "kind",
                        "CIVIL_SERVANT",
                        "fileWithinDays",
                        7,
                        "resolveWithinWorkingDays",
                        10,
                        "from",
                        service.toString(),
                        "document",
                        "QĐ 512/QĐ-UBND"));
    }

    private void holidays(int year) {
        indicator(
                "/regulations/holidays",
                "holidays-" + year,
                Map.of("year", year, "days", Holidays.of(year), "document", "Điều 112 Bộ luật Lao động"));
    }

    private void join(Person who) {
        post(who.post(), who.agency(), who.division(), who.title(), who.leader(), who.similar());
        join(who.code(), who.name(), who.agency());
    }

    private void appoint(Person who) {
        serve(who.code(), who.post());
        superior(who.code(), who.superior());
    }

    private void agency(String agency, String name) {
        indicator("/agencies", "agency-" + agency, Map.of("agency", agency, "name", name));
    }

    private void division(String agency, String code, String name) {
        String path = "/agencies/" + agency + "/divisions";
        indicator(path, "division-" + agency + "-" + code, Map.of("division", code, "name", name));
    }

    private void post(String post, String agency, String division, String title, boolean leader, String similar) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("post", post);
        body.put("agency", agency);
        body.put("division", division);
        body.put("title", title);
        body.put("leader", leader);
        body.put("similarTasks", similar);
        indicator("/posts", "post-" + post, body);
    }

    private void join(String staff, String name, String agency) {
        recorded(
                staff,
                "/staff",
                "staff-" + staff,
                Map.of("staff", staff, "name", name, "agency", agency, "from", service.toString()));
    }

    private void serve(String staff, String post) {
        String path = "/staff/" + staff + "/posts";
        recorded(
                staff,
                path,
                "serve-" + staff,
                Map.of("post", post, "from", service.toString(), "document", "QĐ 01/QĐ-UBND"));
    }

    private void superior(String staff, String superior) {
        String path = "/staff/" + staff + "/superiors";
        recorded(
                staff,
                path,
                "superior-" + staff,
                Map.of("superior", superior, "from", service.toString(), "document", "QĐ 01/QĐ-UBND"));
    }

    private void catalogue(Agency agency) {
        String id = agency.catalogue();
        String path = "/indicator/api/v1/catalogues/" + id;
        String head = agency.chair().code();
        api.post(
                agency.personnelOfficer().code(),
                INDICATOR + "/catalogues",
                "catalogue-" + id,
                Map.of(
                        "catalogue",
                        id,
                        "agency",
                        agency.agency(),
                        "name",
                        "Danh mục sản phẩm, công việc 2026",
                        "standardPoints",
                        "5"));
        api.post(
                agency.personnelOfficer().code(),
                path + "/products/batch",
                "products-" + id,
                Map.of("products", products()));
        api.post(Capital.HOME_AFFAIRS, path + "/appraisal", "appraisal-" + id, Map.of("document", "3743/SNV-CCVC"));
        api.post(head, path + "/approval", "approval-" + id, Map.of("document", "283/QĐ-UBND"));
        api.post(head, path + "/effect", "effect-" + id, Map.of("from", today.toString()));
    }

    private static List<Map<String, String>> products() {
        List<Map<String, String>> products = new ArrayList<>();
        for (String[] row : Table.rows("products")) {
            products.add(Map.of("code", row[0], "name", row[1], "output", row[2], "group", row[3], "points", row[4]));
        }
        return products;
    }

    private void recorded(String staff, String path, String key, Map<String, ?> body) {
        api.post(Capital.whoRecords(staff), INDICATOR + path, key, body);
    }

    private void indicator(String path, String key, Map<String, ?> body) {
        api.post(Capital.HOME_AFFAIRS, INDICATOR + path, key, body);
    }
}
