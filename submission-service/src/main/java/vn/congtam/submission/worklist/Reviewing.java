package vn.congtam.submission.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.reference.Assessors;
import vn.congtam.submission.reference.Reference;

/** What waits for whom: for the one who was to assess it, or for the one who is there in his place today. */
@Component
class Reviewing {
    private final ReadModel<TaskCard> tasks;
    private final Reference reference;

    Reviewing(ReadModel<TaskCard> tasks, Reference reference) {
        this.tasks = tasks;
        this.reference = reference;
    }

    List<TaskCard> waiting(StaffCode reviewer, LocalDate today) {
        Assessors assessors = reference.assessors(today);
        return candidates(reviewer, today)
                .filter(card -> !card.people().contains(reviewer))
                .filter(card -> assessors
                        .of(card.assessor(), card.since(), card.owners())
                        .filter(reviewer::equals)
                        .isPresent())
                .toList();
    }

    /** Those that name him, those of the agencies that he leads in, and those of his own people elsewhere. */
    private Stream<TaskCard> candidates(StaffCode reviewer, LocalDate today) {
        Stream<TaskCard> named = handedIn("assessor", reviewer.value());
        Stream<TaskCard> inAgencies =
                reference.leads(reviewer, today).stream().flatMap(agency -> handedIn("agency", agency.value()));
        Stream<TaskCard> ofFollowers =
                reference.followers(reviewer, today).stream().flatMap(follower -> handedIn("people", follower.value()));
        return Stream.of(named, inAgencies, ofFollowers).flatMap(some -> some).distinct();
    }

    private Stream<TaskCard> handedIn(String field, String value) {
        return tasks.where(Map.of(field, value, "state", TaskCard.State.SUBMITTED)).stream();
    }
}
