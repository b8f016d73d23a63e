package vn.congtam.stories;

import java.util.List;

/** A small office in an installation without a sample: a head, a rater, three officials and one product. */
record Office(Api homeAffairs, Api personnel, Api head) {
    static final String AGENCY = "xa-dien-khanh";
    static final String RATER = "VC0011";
    static final List<String> OFFICIALS = List.of("VC0013", "VC0014", "VC0015");
    private static final String DECREE = "\"from\":\"2026-01-02\",\"document\":\"QĐ 01/QĐ-UBND\"";
    private static final String CATALOGUES = "/indicator/api/v1/catalogues";

    void found() {
        homeAffairs("agencies", "{\"agency\":\"" + AGENCY + "\",\"name\":\"UBND xã Diên Khánh\"}");
        homeAffairs("agencies/" + AGENCY + "/divisions", "{\"division\":\"kinh-te\",\"name\":\"Phòng Kinh tế\"}");
        homeAffairs("agencies", "{\"agency\":\"tinh\",\"name\":\"UBND tỉnh\"}");
        join("VC9001", "tinh");
        person("VC0001", true, "VC9001");
        person(RATER, true, "VC0001");
        OFFICIALS.forEach(official -> person(official, false, RATER));
        catalogue("xa-dien-khanh-2026-1");
    }

    private void person(String staff, boolean leader, String superior) {
        homeAffairs("posts", """
                {"post":"p-%s","agency":"%s","division":"kinh-te","title":"Chuyên viên","leader":%s,"similarTasks":"x"}
                """.formatted(staff, AGENCY, leader));
        join(staff, AGENCY);
        homeAffairs("staff/" + staff + "/posts", "{\"post\":\"p-" + staff + "\"," + DECREE + "}");
        homeAffairs("staff/" + staff + "/superiors", "{\"superior\":\"" + superior + "\"," + DECREE + "}");
    }

    private void join(String staff, String agency) {
        homeAffairs("staff", """
                {"staff":"%s","name":"Người %s","agency":"%s","from":"2026-01-02"}
                """.formatted(staff, staff, agency));
    }

    private void catalogue(String id) {
        String path = CATALOGUES + "/" + id;
        personnel.done(CATALOGUES, """
                {"catalogue":"%s","agency":"%s","name":"Danh mục 2026","standardPoints":"5"}
                """.formatted(id, AGENCY));
        personnel.done(path + "/products/batch", """
                {"products":[{"code":"CM-01","name":"Văn bản","output":"văn bản","group":"N1","points":"5"}]}
                """);
        homeAffairs.done(path + "/appraisal", "{\"document\":\"3743/SNV-CCVC\"}");
        head.done(path + "/approval", "{\"document\":\"283/QĐ-UBND\"}");
        head.done(path + "/effect", "{\"from\":\"" + Today.day() + "\"}");
    }

    /** Once everybody is known in scoring, too. */
    void openMonth() {
        head.done("/scoring/api/v1/periods", "{\"agency\":\"" + AGENCY + "\",\"month\":\"" + Today.month() + "\"}");
    }

    private void homeAffairs(String what, String body) {
        homeAffairs.done("/indicator/api/v1/" + what, body);
    }
}
