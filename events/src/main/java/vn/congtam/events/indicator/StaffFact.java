package vn.congtam.events.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;

/** The story of a person's service. Every date is a first day in force, in Vietnam's calendar. */
public sealed interface StaffFact extends Fact {
    StaffCode staff();

    record StaffJoined(StaffCode staff, String name, AgencyId agency, LocalDate from) implements StaffFact {}

    record PostAssigned(
            StaffCode staff,
            PostId post,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            LocalDate from,
            String document)
            implements StaffFact {}

    /** @param superior who assigns and reviews from that day on; none for the head of the province */
    record SuperiorAssigned(StaffCode staff, @Nullable StaffCode superior, LocalDate from, String document)
            implements StaffFact {}
}
