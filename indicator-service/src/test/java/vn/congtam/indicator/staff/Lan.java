package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.LeadingPosts;
import vn.congtam.indicator.roster.person.Latest;

/** Ms Lan, land registrar of a commune since January. */
final class Lan {
    static final StaffCode LAN = new StaffCode("VC0013");
    static final StaffCode MINH = new StaffCode("VC0011");
    /** Keeps the records of the commune. */
    static final StaffCode HR = new StaffCode("VC0005");

    static final AgencyId DIEN_KHANH = new AgencyId("xa-dien-khanh");
    static final AgencyId HOME_AFFAIRS = new AgencyId("so-noi-vu");
    static final PostId REGISTRAR = new PostId("dk-dia-chinh");
    static final PostId DEPUTY = new PostId("dk-pho");
    static final StaffJoined JOINED = joined(day(1, 2));

    private Lan() {}

    /** Nothing is decided about anybody else. */
    static AggregateTestFixture<Staff> service() {
        AggregateTestFixture<Staff> service = new AggregateTestFixture<>(Staff.class);
        Latest nobody = _ -> Optional.empty();
        LeadingPosts free = (post, staff, from, held) -> {};
        service.registerInjectableResource(nobody);
        service.registerInjectableResource(free);
        return service;
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    static StaffJoined joined(LocalDate from) {
        return new StaffJoined(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, DIEN_KHANH, from);
    }

    static PostAssigned registrar(LocalDate from) {
        return new PostAssigned(LAN, REGISTRAR, DIEN_KHANH, "kinh-te", "Công chức địa chính", false, from, "QĐ 12");
    }

    static PostAssigned deputy(LocalDate from) {
        return new PostAssigned(LAN, DEPUTY, DIEN_KHANH, "lanh-dao", "Phó Chủ tịch", true, from, "QĐ 13");
    }

    static StaffLeft left(LocalDate on) {
        return new StaffLeft(LAN, on, Leaving.RETIRED, "QĐ 44");
    }
}
