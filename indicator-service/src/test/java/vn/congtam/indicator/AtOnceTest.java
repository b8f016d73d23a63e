package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.atOnce;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;

import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A program builds upon what it was told is recorded, without a pause between. */
class AtOnceTest {

    @RepeatedTest(5)
    void what_was_recorded_is_there_for_the_next_request(RepetitionInfo repetition) {
        String agency = "xa-lien-tuc-" + repetition.getCurrentRepetition();
        String staff = "VC779" + repetition.getCurrentRepetition();
        taken("/agencies", body("agency", agency, "name", "Xã Liên Tục"));
        taken("/agencies/" + agency + "/divisions", body("division", "kinh-te", "name", "Phòng Kinh tế"));
        taken(
                "/posts",
                body(
                        "post",
                        agency + "-1",
                        "agency",
                        agency,
                        "division",
                        "kinh-te",
                        "title",
                        "Chuyên viên",
                        "leader",
                        false,
                        "similarTasks",
                        "x"));
        taken("/staff", body("staff", staff, "name", "Lê Thị Ngay", "agency", agency, "from", "2026-01-02"));
        taken("/staff/" + staff + "/posts", body("post", agency + "-1", "from", "2026-01-02", "document", "QĐ 12"));
    }

    private static void taken(String path, Map<String, ?> body) {
        assertThat(atOnce(HOME_AFFAIRS, path, body))
                .satisfies(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201));
    }
}
