package vn.congtam.reporting.history.moment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.roster.Person;

/** Where a person serves, as what and under whom, by the facts told so far. */
final class Service {
    private final Map<PostId, String> titles = new HashMap<>();
    private @Nullable Person person;
    private @Nullable Told last;

    void told(StaffFact fact, Told told) {
        person = vn.congtam.roster.Told.after(person, fact);
        last = told;
        if (fact instanceof StaffFact.PostAssigned post) titles.put(post.post(), post.title());
        if (fact instanceof StaffFact.ActingAppointed acting) titles.put(acting.post(), acting.title());
    }

    /** None where nothing of him was known. */
    Optional<Standing> on(LocalDate day) {
        Person known = person;
        Told told = last;
        return known == null || told == null
                ? Optional.empty()
                : Optional.of(new Standing("service", values(known, day), told.eventId(), told.at()));
    }

    private Map<String, String> values(Person known, LocalDate day) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("serves", Boolean.toString(known.servesOn(day)));
        known.agencyOn(day).ifPresent(agency -> {
            values.put("agency", agency.value());
            known.divisionOn(day).ifPresent(division -> values.put("division", agency + "/" + division));
        });
        known.postingOn(day)
                .filter(post -> known.servesOn(day))
                .ifPresent(post -> values.put(
                        "title", titles.getOrDefault(post.post(), post.post().value())));
        String acting = acting(known, day);
        if (!acting.isEmpty()) values.put("acting", acting);
        known.superiorOn(day).ifPresent(superior -> values.put("superior", superior.value()));
        if (known.servesOn(day)) values.put("kind", known.kindOn(day).name());
        return values;
    }

    private String acting(Person known, LocalDate day) {
        return known.actingsOn(day).stream()
                .map(one -> titles.getOrDefault(one.post(), one.post().value()))
                .collect(Collectors.joining("; "));
    }
}
