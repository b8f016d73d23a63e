package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.classification.Performance;
import vn.congtam.roster.Person;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.period.PeriodCommand.LockPeriod;

/** A small commune in October: the chair, Minh who heads a division, Lan who works in it. */
final class Commune {
    static final String MONTH = "2026-10";
    static final LocalDate DUE = LocalDate.of(2026, 10, 25);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    static final LocalDate YEAR = LocalDate.of(2026, 1, 2);
    static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    static final PeriodId PERIOD = PeriodId.of(COMMUNE, MONTH);
    static final StaffCode CHAIR = new StaffCode("VC0001");
    static final StaffCode MINH = new StaffCode("VC0003");
    static final StaffCode LAN = new StaffCode("VC0007");
    static final StaffCode PROVINCE = new StaffCode("LD0001");
    static final Rules RULES = ShippedLaw.DECREE;

    private Commune() {}

    /** On the last day of the month, which is to be reported by the 25th. */
    static LockPeriod lock(Performance performance, StaffCode... outdated) {
        return new LockPeriod(PERIOD, List.of(outdated), Map.of(), performance, 0, LAST_DAY, DUE, null);
    }

    static LockPeriod lock(StaffCode... outdated) {
        return lock(Performance.UNKNOWN, outdated);
    }

    static Member member(StaffCode staff, StaffCode rater, StaffCode decider, StaffCode... managers) {
        return new Member(
                staff,
                SubjectKind.CIVIL_SERVANT,
                COMMUNE,
                "kinh-te",
                new PostId("vi-tri"),
                !staff.equals(LAN),
                "vi-tri",
                rater,
                decider,
                List.of(managers),
                List.of());
    }

    static Person person(StaffCode staff, boolean leader, @Nullable StaffCode superior) {
        return new Person(
                staff,
                "Tên",
                List.of(new Person.Tenure(COMMUNE, YEAR, null)),
                List.of(),
                List.of(new Person.Posting(new PostId("vi-tri"), COMMUNE, "kinh-te", leader, YEAR)),
                List.of(new Person.Under(superior, YEAR)),
                List.of(),
                List.of(),
                List.of());
    }

    static Person withoutPost(StaffCode staff) {
        return new Person(
                staff,
                "Tên",
                List.of(new Person.Tenure(COMMUNE, YEAR, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
