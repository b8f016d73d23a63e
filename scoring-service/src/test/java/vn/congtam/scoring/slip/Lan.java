package vn.congtam.scoring.slip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.roster.Bonds;

/** Ms Lan, land registrar of a commune, in October; Minh reviews her and the chair decides. */
final class Lan {
    static final String MONTH = "2026-10";
    static final AgencyId OFFICE = new AgencyId("so-noi-vu");
    static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    static final StaffCode LAN = new StaffCode("VC0007");
    static final StaffCode MINH = new StaffCode("VC0003");
    static final StaffCode CHAIR = new StaffCode("VC0001");
    static final SlipId SLIP = SlipId.of(LAN, MONTH);
    static final PeriodId PERIOD = PeriodId.of(COMMUNE, MONTH);
    static final LocalDate DUE = LocalDate.of(2026, 10, 25);
    static final LocalDate IN_TIME = LocalDate.of(2026, 10, 20);
    static final LocalDate LATE = LocalDate.of(2026, 10, 26);
    static final Member MEMBER = member("dia-chinh", false);
    static final Rules RULES = ShippedLaw.DECREE;
    static final List<String> ITEMS =
            List.of("I.1", "I.2", "II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4");

    private Lan() {}

    /** Of home affairs, in an office of its own and under nobody of the commune. */
    static Second apart(StaffCode staff) {
        return new Second(staff, new Bonds(Set.of(OFFICE), Set.of()));
    }

    static SlipOpened opened() {
        return new SlipOpened(SLIP, MONTH, Basis.WORK, DUE, MEMBER, RULES, List.of());
    }

    static SlipOpened openedForALeader() {
        return openedForALeader(RULES);
    }

    static SlipOpened openedForALeader(Rules rules) {
        return new SlipOpened(SLIP, MONTH, Basis.WORK, DUE, member("truong-phong", true), rules, List.of());
    }

    static Member member(String post, boolean leader) {
        return new Member(
                LAN,
                SubjectKind.CIVIL_SERVANT,
                COMMUNE,
                "kinh-te",
                new PostId(post),
                leader,
                post,
                MINH,
                CHAIR,
                List.of(MINH, CHAIR),
                List.of());
    }

    /** Somebody who acts for himself, in time. */
    static Judge by(StaffCode staff) {
        return on(staff, IN_TIME);
    }

    static Judge on(StaffCode staff, LocalDate day) {
        return new Judge(staff, Set.of(), day);
    }

    static TaskId task(int number) {
        return new TaskId("task-" + number);
    }

    static Line line(String factor, int assigned, int completed, int failures, int late) {
        return line(factor, new Work(assigned, completed, failures, 0, late, 0));
    }

    static Line line(String factor, Work work) {
        Product product = new Product(
                "C-20",
                "Thẩm định hồ sơ",
                "tờ trình",
                ComplexityGroup.N2,
                new BigDecimal("5"),
                new BigDecimal(factor),
                true);
        return new Line(
                LAN, MONTH, MONTH, new CatalogueId("dm"), product, "Hồ sơ ông Hòa", new BigDecimal("100"), work);
    }

    /** All ten items with these points in sum, taken away from the last ones first. */
    static List<Criterion> criteria(String sum) {
        BigDecimal left = new BigDecimal(sum);
        List<Criterion> all = new ArrayList<>();
        for (String item : ITEMS) {
            BigDecimal most = new BigDecimal(item.startsWith("I.") ? "5" : "2.5");
            BigDecimal points = left.min(most);
            left = left.subtract(points);
            all.add(criterion(item, points.toPlainString(), points.compareTo(most) < 0 ? "chưa đạt tối đa" : null));
        }
        return all;
    }

    static Criterion criterion(String item, String points, @Nullable String comment) {
        boolean shown = item.startsWith("III.") && new BigDecimal(points).signum() > 0;
        return new Criterion(item, new BigDecimal(points), comment, shown ? "BC 12" : null);
    }
}
