package vn.congtam.scoring.slip;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.scoring.roster.Incumbents;

/**
 * An office over a member that the one listed no longer holds.
 *
 * @param successor none while nobody does
 */
record Vacancy(StaffCode former, @Nullable StaffCode successor) {

    enum Office {
        RATER,
        DECIDER;

        StaffCode listed(Member member) {
            return this == RATER ? member.rater() : member.decider();
        }

        private Optional<StaffCode> holder(Member member, Incumbents today) {
            return this == RATER ? today.rater(member) : today.decider(member);
        }
    }

    static Map<Office, Vacancy> among(Member member, Incumbents today) {
        Map<Office, Vacancy> vacancies = new EnumMap<>(Office.class);
        for (Office office : Office.values()) {
            StaffCode listed = office.listed(member);
            Optional<StaffCode> holder = office.holder(member, today);
            if (holder.filter(listed::equals).isEmpty())
                vacancies.put(office, new Vacancy(listed, holder.orElse(null)));
        }
        return vacancies;
    }
}
