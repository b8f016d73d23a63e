package vn.congtam.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The agency of a story, founded by those whose business it is: one division, a head under the leader of the province,
 * and two products, {@code P-1} with factor 1 and {@code P-2} with factor 2.
 */
record Town(Province province, String id, LocalDate from, Set<String> leaders) {
    private static final String INDICATOR = "/indicator/api/v1";
    static final String DIVISION = "kinh-te";

    /** @param superior none for the head, whose superior is the leader of the province */
    record Person(String staff, boolean leader, String superior, String kind) {}

    static Town found(Province province, String id, LocalDate from) {
        Town town = new Town(province, id, from, ConcurrentHashMap.newKeySet());
        province.homeAffairs().done(INDICATOR + "/agencies", Map.of("agency", id, "name", "UBND " + id));
        String divisions = INDICATOR + "/agencies/" + id + "/divisions";
        province.homeAffairs().done(divisions, Map.of("division", DIVISION, "name", "Phòng Kinh tế"));
        town.post(town.head(), true);
        town.post("", false);
        town.takeOn(List.of(new Person(town.head(), true, Province.LEADER, "CIVIL_SERVANT")));
        town.catalogue();
        return town;
    }

    String head() {
        return code(1);
    }

    /** Staff codes are the town's own: its name and a number. */
    String code(int number) {
        return "%s-%02d".formatted(id.toUpperCase(Locale.ROOT), number);
    }

    static Person official(String staff, String superior) {
        return new Person(staff, false, superior, "CIVIL_SERVANT");
    }

    static Person contract(String staff, String superior) {
        return new Person(staff, false, superior, "CONTRACT");
    }

    static Person leader(String staff, String superior) {
        return new Person(staff, true, superior, "CIVIL_SERVANT");
    }

    /** Superiors must be among those taken on before. */
    void takeOn(Collection<Person> people) {
        Hands.each(people, this::takeOn);
    }

    private void takeOn(Person who) {
        if (who.leader()) leaders.add(who.staff());
        if (who.leader() && !who.staff().equals(head())) post(who.staff(), true);
        Api office = province.homeAffairs();
        String staff = INDICATOR + "/staff";
        office.done(
                staff,
                Map.of(
                        "staff", who.staff(),
                        "name", "Người " + who.staff(),
                        "kind", who.kind(),
                        "agency", id,
                        "from", from.toString()));
        office.done(staff + "/" + who.staff() + "/posts", decided("post", postId(who.staff(), who.leader())));
        office.done(staff + "/" + who.staff() + "/superiors", decided("superior", who.superior()));
    }

    private void post(String whose, boolean leader) {
        Map<String, Object> post = Map.of(
                "post",
                postId(whose, leader),
                "agency",
                id,
                "division",
                DIVISION,
                "title",
                leader ? "Trưởng phòng" : "Chuyên viên",
                "leader",
                leader,
                "similarTasks",
                "chuyen-vien");
        province.homeAffairs().done(INDICATOR + "/posts", post);
    }

    /** A leading post is one person's; the others share theirs. */
    private String postId(String whose, boolean leader) {
        if (!leader) return id + "-chuyen-vien";
        return id + "-lanh-dao" + (whose.equals(head()) ? "" : whose.substring(whose.lastIndexOf('-')));
    }

    private Map<String, String> decided(String what, String value) {
        return Map.of(what, value, "from", from.toString(), "document", "QĐ 01/QĐ-UBND");
    }

    private void catalogue() {
        String path = INDICATOR + "/catalogues/" + catalogueId();
        personnel()
                .done(
                        INDICATOR + "/catalogues",
                        Map.of(
                                "catalogue",
                                catalogueId(),
                                "agency",
                                id,
                                "name",
                                "Danh mục 2026",
                                "standardPoints",
                                "5"));
        personnel()
                .done(path + "/products/batch", Map.of("products", List.of(product("P-1", "5"), product("P-2", "10"))));
        province.homeAffairs().done(path + "/appraisal", Map.of("document", "3743/SNV-CCVC"));
        as(head()).done(path + "/approval", Map.of("document", "283/QĐ-UBND"));
        as(head()).done(path + "/effect", Map.of("from", from.toString()));
    }

    private static Map<String, String> product(String code, String points) {
        return Map.of("code", code, "name", "Văn bản " + code, "output", "văn bản", "group", "N1", "points", points);
    }

    String catalogueId() {
        return id + "-2026-1";
    }

    Api personnel() {
        return province.as(id + "-hr", id, "hr");
    }

    /** A person of the town, or the leader of the province, with the roles of the post. */
    Api as(String staff) {
        if (staff.equals(Province.LEADER)) return province.leader();
        if (staff.equals(head())) return province.as(staff, id, "head", "rater", "official");
        return leaders.contains(staff)
                ? province.as(staff, id, "rater", "official")
                : province.as(staff, id, "official");
    }

    static String rules(String id, String kind, String parameter) {
        List<String> lines = new ArrayList<>(List.of("base=nd335-2025/1", "id=" + id, "version=1", "class=" + kind));
        lines.addAll(List.of("title.vi=Quy tắc riêng", "title.en=Rules of its own", "basis=89/QĐ-UBND"));
        lines.addAll(List.of("effective.from=2026-01-01", parameter));
        return String.join("\n", lines);
    }
}
