package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.Office.MONTH;
import static vn.congtam.submission.Office.TODAY;
import static vn.congtam.submission.TaskApiTest.refused;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.submission.reference.Closed;
import vn.congtam.submission.reference.Reference;

/** Ms Lan goes to another commune in the middle of the month, and leaves work there that is not done. */
class TransferApiTest {
    private static final Office OFFICE = new Office("transfer");
    private static final AgencyId NEXT = new AgencyId("xa-transfer-moi");
    private static final StaffCode STRANGER = new StaffCode("transfer-9");
    private static final PeriodId BEFORE = PeriodId.of(OFFICE.agency, MONTH);
    private static final PeriodId AFTER = PeriodId.of(NEXT, MONTH);
    private static String own = "";
    private static String left = "";
    private static String kept = "";

    @BeforeAll
    static void she_is_transferred_and_listed_by_the_next_commune() {
        own = OFFICE.assigned();
        left = OFFICE.assigned();
        kept = OFFICE.assigned();
        listed(OFFICE.agency, BEFORE, null, OFFICE.lan, OFFICE.an);
        OFFICE.service.tell(
                "indicator",
                OFFICE.lan,
                new PostAssigned(OFFICE.lan, new PostId("vt-lan"), NEXT, "kinh-te", "Vị trí", false, TODAY, "QĐ 12"));
        OFFICE.service.tell("scoring", BEFORE, new MemberReleased(BEFORE, OFFICE.lan, MONTH, NEXT));
        listed(NEXT, AFTER, OFFICE.agency, OFFICE.lan);
        Reference reference = OFFICE.service.part(Reference.class);
        eventually(
                () -> reference.person(OFFICE.lan).orElseThrow().agencyOn(TODAY).equals(NEXT));
    }

    @Test
    void who_stayed_above_hands_on_what_she_left_and_the_lock_of_the_commune_stops_her_no_more() {
        Map<String, Object> toAn = Map.of("to", OFFICE.an.value(), "reason", "Đã chuyển công tác");
        String head = TestTokens.of(STRANGER.value(), NEXT.value(), Role.OFFICIAL, Role.HEAD);
        refused(OFFICE.act(head, left, "hand-over", toAn), 403, "NOT_YOUR_STAFF", "/from");
        assertThat(OFFICE.page(OFFICE.minhToken, "/task/" + left)).contains("id=\"hand-over\"");
        Answer byMinh = OFFICE.act(OFFICE.minhToken, left, "hand-over", toAn);
        assertThat(byMinh.status()).as(byMinh.text()).isEqualTo(200);
        Answer byHead = OFFICE.act(OFFICE.chairToken, kept, "hand-over", toAn);
        assertThat(byHead.status()).as(byHead.text()).isEqualTo(200);

        OFFICE.lock(MONTH);
        Closed closed = OFFICE.service.part(Closed.class);
        eventually(() -> closed.isLocked(OFFICE.an, MONTH));
        assertThat(closed.isLocked(OFFICE.lan, MONTH)).isFalse();
        Map<String, Object> done =
                Map.of("quantity", 2, "evidence", List.of(OFFICE.file(OFFICE.lanToken, "bàn giao.txt")));
        Answer submitted = OFFICE.act(OFFICE.lanToken, own, "submissions", done);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        Map<String, Object> late = Map.of("quantity", 2, "evidence", List.of(OFFICE.file(OFFICE.anToken, "muộn.txt")));
        refused(OFFICE.act(OFFICE.anToken, left, "submissions", late), 409, "PERIOD_LOCKED", "");
    }

    private static void listed(AgencyId agency, PeriodId period, @Nullable AgencyId from, StaffCode... people) {
        OFFICE.service.tell(
                "scoring", period, new PeriodOpened(period, agency, MONTH, Basis.WORK, List.of(), TODAY.plusDays(40)));
        for (StaffCode one : people)
            OFFICE.service.tell(
                    "scoring",
                    period,
                    new MemberListed(
                            period,
                            MONTH,
                            Basis.WORK,
                            TODAY.plusDays(40),
                            member(one, agency),
                            new Rules("nd335-2025/1", "ab"),
                            List.of(),
                            List.of(),
                            List.of(),
                            from));
    }

    private static Member member(StaffCode staff, AgencyId agency) {
        return new Member(
                staff,
                SubjectKind.CIVIL_SERVANT,
                agency,
                "kinh-te",
                new PostId("vi-tri"),
                false,
                "vi-tri",
                OFFICE.minh,
                OFFICE.chair,
                List.of(OFFICE.minh),
                List.of());
    }
}
