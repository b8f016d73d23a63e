package vn.congtam.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.SubjectKind;

/** People as the facts about them leave them, most of them of one commune. */
final class Commune {
    static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    static final AgencyId OFFICE = new AgencyId("so-noi-vu");
    static final LocalDate JANUARY = LocalDate.of(2026, 1, 2);
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    final Map<StaffCode, Person> people = new LinkedHashMap<>();

    static PostId post(StaffCode holder) {
        return new PostId("vt-" + holder.value());
    }

    void serves(StaffCode staff, boolean leads, @Nullable StaffCode under) {
        serves(staff, COMMUNE, leads, under);
    }

    void serves(StaffCode staff, AgencyId agency, boolean leads, @Nullable StaffCode under) {
        tell(staff, new StaffJoined(staff, staff.value(), SubjectKind.CIVIL_SERVANT, agency, JANUARY));
        tell(staff, new PostAssigned(staff, post(staff), agency, "kinh-te", "Vị trí", leads, JANUARY, "QĐ 1"));
        tell(staff, new SuperiorAssigned(staff, under, JANUARY, "QĐ 1"));
    }

    void left(StaffCode staff) {
        tell(staff, new StaffLeft(staff, JULY, Leaving.RETIRED, "QĐ 4"));
    }

    /** From July to the end of September. */
    void acts(StaffCode staff, PostId post) {
        tell(staff, new ActingAppointed(staff, post, COMMUNE, "kinh-te", "Vị trí", true, JULY, LAST, "QĐ 41"));
    }

    void tell(StaffCode staff, StaffFact fact) {
        people.put(staff, Told.after(people.get(staff), fact));
    }
}
