package vn.congtam.indicator.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.congtam.events.indicator.AgencyFact.StaffReallocated;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Move;

/** The list of people that goes with a decision, in facts that are small enough to be carried. */
final class Annex {
    private static final int AT_A_TIME = 50;

    private Annex() {}

    static List<StaffReallocated> of(AgencyId agency, LocalDate from, String document, List<Move> moves) {
        return IntStream.range(0, (moves.size() + AT_A_TIME - 1) / AT_A_TIME)
                .mapToObj(i -> moves.subList(i * AT_A_TIME, Math.min(moves.size(), (i + 1) * AT_A_TIME)))
                .map(some -> new StaffReallocated(agency, from, document, List.copyOf(some)))
                .toList();
    }
}
