package vn.congtam.indicator.roster.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.SubjectKind;

class LeadersTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 2);

    /** Each leads and nobody stands above him: none is the head, and that is worked out once for all. */
    @Test
    void of_many_an_agency_is_gone_through_once() {
        List<Person> all = IntStream.range(1000, 1050)
                .mapToObj(number -> leading(new StaffCode("VC" + number)))
                .toList();
        List<AgencyId> asked = new ArrayList<>();
        Line line = new Line(
                code -> all.stream().filter(one -> one.staff().equals(code)).findFirst(),
                none -> List.of(),
                (_, _) -> Set.of());
        Leaders leaders = new Leaders(line, agency -> {
            asked.add(agency);
            return all;
        });
        assertThat(all).noneMatch(one -> leaders.heads(one, JANUARY));
        assertThat(asked).containsExactly(COMMUNE);
        Leaders alone = new Leaders(line, agency -> all.subList(0, 1));
        assertThat(alone.heads(all.getFirst(), JANUARY)).isTrue();
    }

    private static Person leading(StaffCode staff) {
        StaffJoined joined = new StaffJoined(staff, "tên", SubjectKind.CIVIL_SERVANT, COMMUNE, JANUARY);
        PostId post = new PostId("dk-" + staff.value().toLowerCase(java.util.Locale.ROOT));
        return Person.joined(null, joined)
                .served(
                        new PostAssigned(staff, post, COMMUNE, "kinh-te", "Trưởng phòng", true, JANUARY, "QĐ 1"),
                        JANUARY);
    }
}
