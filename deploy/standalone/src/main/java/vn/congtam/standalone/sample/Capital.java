package vn.congtam.standalone.sample;

import java.util.List;

/** Those of the province's own offices. They serve there like everybody, so that whatever they do has a name to it. */
final class Capital {
    static final String AGENCY = "tinh-khanh-hoa";
    static final String LEADER = "VC9001";
    static final String HOME_AFFAIRS = "VC9002";
    static final String OPERATOR = "VC9004";

    /** Nobody keeps his own record: it takes two. */
    private static final String RECORDS = "VC9005";

    /** The leader comes first: the others answer to him. */
    static final List<Office> OFFICES = List.of(
            new Office(
                    "lanh-dao",
                    "Lãnh đạo tỉnh",
                    "Lãnh đạo",
                    "Phó Chủ tịch Ủy ban nhân dân tỉnh",
                    LEADER,
                    "Trần Hòa Nam",
                    List.of("leader", "rater")),
            new Office(
                    "so-noi-vu",
                    "Sở Nội vụ",
                    "Chuyên viên",
                    "Chuyên viên quản lý công chức",
                    HOME_AFFAIRS,
                    "Lê Thị Thu Hà",
                    List.of("homeaffairs")),
            new Office(
                    "thanh-tra",
                    "Thanh tra tỉnh",
                    "Thanh tra viên",
                    "Thanh tra viên",
                    "VC9003",
                    "Phạm Quốc Thanh",
                    List.of("inspector")),
            new Office(
                    "chuyen-doi-so",
                    "Trung tâm Chuyển đổi số",
                    "Quản trị",
                    "Quản trị hệ thống",
                    OPERATOR,
                    "Võ Minh Khôi",
                    List.of("admin")),
            new Office(
                    "cong-chuc",
                    "Phòng Công chức, viên chức",
                    "Chuyên viên",
                    "Chuyên viên quản lý hồ sơ",
                    RECORDS,
                    "Hoàng Thị Ngọc Bích",
                    List.of("homeaffairs")));

    private Capital() {}

    static String whoRecords(String staff) {
        return staff.equals(HOME_AFFAIRS) ? RECORDS : HOME_AFFAIRS;
    }

    /**
     * A division of which one person is of interest here.
     *
     * @param similar the group of posts with similar tasks
     */
    record Office(
            String division,
            String name,
            String similar,
            String title,
            String staff,
            String person,
            List<String> roles) {
        boolean leads() {
            return staff.equals(LEADER);
        }
    }
}
