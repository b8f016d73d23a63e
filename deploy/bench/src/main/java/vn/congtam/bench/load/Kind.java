package vn.congtam.bench.load;

import java.util.List;

/** What people of a province do all day long: of ten things, two are assigned, two handed in, two reviewed, four looked at. */
enum Kind {
    ASSIGNMENT("giao việc", "assignments"),
    SUBMISSION("nộp sản phẩm", "submissions"),
    REVIEW("duyệt", "reviews"),
    SLIP_VIEW("xem phiếu", "slip views");

    private static final List<Kind> MIX = List.of(
            ASSIGNMENT, SLIP_VIEW, SUBMISSION, SLIP_VIEW, REVIEW, ASSIGNMENT, SLIP_VIEW, SUBMISSION, SLIP_VIEW, REVIEW);

    private final String vietnamese;
    private final String english;

    Kind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The one whose turn it is. */
    static Kind of(long number) {
        return MIX.get((int) (number % MIX.size()));
    }

    String text() {
        return vietnamese + " / " + english;
    }

    /** As a name in JSON. */
    String code() {
        return english.replace(' ', '-');
    }
}
