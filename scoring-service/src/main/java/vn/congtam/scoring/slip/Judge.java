package vn.congtam.scoring.slip;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.scoring.slip.Vacancy.Office;

/**
 * Who acts upon another's slip, and when.
 *
 * @param delegators for whom he may act upon that slip on that day by a delegation in force: never upon one of his superiors'
 * @param vacancies the offices over the slip that are no longer held by whom it lists
 */
public record Judge(StaffCode staff, Set<StaffCode> delegators, LocalDate on, Map<Office, Vacancy> vacancies) {

    public Judge {
        delegators = Set.copyOf(delegators);
        vacancies = Map.copyOf(vacancies);
    }

    /** Where everybody still holds his office. */
    Judge(StaffCode staff, Set<StaffCode> delegators, LocalDate on) {
        this(staff, delegators, on, Map.of());
    }

    /** By his own right or by delegation. */
    boolean is(Office office, Member member) {
        return holder(office, member)
                .filter(one -> staff.equals(one) || delegators.contains(one))
                .isPresent();
    }

    boolean holds(Office office, Member member) {
        return holder(office, member).filter(staff::equals).isPresent();
    }

    /** The one who delegated to him, or who held his office when the slip was listed; nobody if he is listed himself. */
    @Nullable
    StaffCode onBehalfOf(Office office, Member member) {
        StaffCode listed = office.listed(member);
        if (staff.equals(listed)) return null;
        return holder(office, member).filter(one -> !staff.equals(one)).orElse(listed);
    }

    /** Others may have been listed since the vacancy was looked up. */
    private Optional<StaffCode> holder(Office office, Member member) {
        StaffCode listed = office.listed(member);
        Vacancy vacancy = vacancies.get(office);
        return vacancy == null || !vacancy.former().equals(listed)
                ? Optional.of(listed)
                : Optional.ofNullable(vacancy.successor());
    }
}
