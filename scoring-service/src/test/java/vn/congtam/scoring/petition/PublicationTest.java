package vn.congtam.scoring.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.Terms;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.rulebook.deadline.Limits;

class PublicationTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 5);
    private static final LocalDate FILE_BY = LocalDate.of(2026, 11, 9);
    private static final LocalDate CHANGED = LocalDate.of(2026, 12, 1);
    private static final Function<LocalDate, Optional<LocalDate>> THREE_DAYS = day -> Optional.of(day.plusDays(3));
    private static final Publication MADE_KNOWN = new Publication(
            new PeriodId("xa-dien-khanh/2026-10"),
            List.of(),
            PUBLISHED,
            List.of(new Terms(SubjectKind.CIVIL_SERVANT, FILE_BY, 10)),
            Map.of());

    @Test
    void petitions_are_filed_by_the_day_that_was_said() {
        assertThat(MADE_KNOWN.fileBy(lan(), THREE_DAYS)).contains(FILE_BY);
    }

    @Test
    void against_a_result_changed_since_the_clock_begins_again() {
        Publication changed = MADE_KNOWN.changed(LAN, CHANGED);
        assertThat(changed.fileBy(lan(), THREE_DAYS)).contains(LocalDate.of(2026, 12, 4));
        assertThat(changed.fileBy(lan(), _ -> Optional.empty())).contains(FILE_BY);
    }

    @Test
    void a_change_takes_no_day_from_the_time_that_was_said() {
        Publication changed = MADE_KNOWN.changed(LAN, PUBLISHED);
        assertThat(changed.fileBy(lan(), THREE_DAYS)).contains(FILE_BY);
    }

    @Test
    void who_was_added_since_and_is_what_nobody_was_then_has_the_time_that_holds_since_his_own_result() {
        Member official = lan(SubjectKind.PUBLIC_EMPLOYEE);
        Publication changed = MADE_KNOWN.changed(LAN, CHANGED);
        assertThat(MADE_KNOWN.fileBy(official, THREE_DAYS)).isEmpty();
        assertThat(changed.fileBy(official, THREE_DAYS)).contains(LocalDate.of(2026, 12, 4));
        assertThat(changed.fileBy(official, _ -> Optional.empty())).isEmpty();
        assertThat(changed.resolveWithinWorkingDays(official, day -> limits(day, 7)))
                .isEqualTo(7);
        assertThat(MADE_KNOWN.resolveWithinWorkingDays(official, day -> limits(day, 7)))
                .isNull();
    }

    @Test
    void everybody_else_is_answered_by_when_it_was_said_then() {
        Publication changed = MADE_KNOWN.changed(LAN, CHANGED);
        assertThat(changed.resolveWithinWorkingDays(lan(), day -> limits(day, 7)))
                .isEqualTo(10);
    }

    private static Optional<Limits> limits(LocalDate day, int resolve) {
        return Optional.of(new Limits(3, resolve)).filter(_ -> day.equals(CHANGED));
    }

    private static Member lan() {
        return lan(SubjectKind.CIVIL_SERVANT);
    }

    private static Member lan(SubjectKind kind) {
        StaffCode chair = new StaffCode("VC0001");
        return new Member(
                LAN,
                kind,
                new AgencyId("xa-dien-khanh"),
                "kinh-te",
                new PostId("dk-dia-chinh"),
                false,
                "chuyen-mon",
                chair,
                chair,
                List.of(chair),
                List.of());
    }
}
