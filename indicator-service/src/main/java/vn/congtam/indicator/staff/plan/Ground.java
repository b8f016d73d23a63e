package vn.congtam.indicator.staff.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Person;

/** What is known of an agency and its people when a list is looked at, each looked up once. */
final class Ground {
    private final Roster roster;
    private final Organisation agency;
    private final Map<PostId, Optional<Position>> posts = new HashMap<>();
    private final Map<StaffCode, Optional<Person>> people = new HashMap<>();
    private @Nullable Set<PostId> above;

    Ground(Roster roster, Organisation agency) {
        this.roster = roster;
        this.agency = agency;
        roster.posts(agency.agency()).forEach(post -> posts.put(post.post(), Optional.of(post)));
        roster.people(agency.agency()).forEach(person -> people.put(person.staff(), Optional.of(person)));
    }

    AgencyId agency() {
        return agency.agency();
    }

    String agencyName() {
        return agency.name();
    }

    void mustHave(String division, LocalDate from) {
        agency.mustHaveOn(division, from, "/from");
    }

    Optional<Position> post(PostId post) {
        return posts.computeIfAbsent(post, roster::post);
    }

    Optional<Person> person(StaffCode staff) {
        return people.computeIfAbsent(staff, roster::person);
    }

    /** Whether whoever was in that post stands above him: asked once of all of the agency. */
    boolean isJudgedBy(PostId post, StaffCode keeper, LocalDate today) {
        Set<PostId> known = above;
        if (known == null) {
            known = people().stream()
                    .filter(one -> roster.isAboveFrom(one.staff(), keeper, today))
                    .flatMap(one -> one.career().posts().stream())
                    .map(held -> held.post())
                    .collect(Collectors.toSet());
            above = known;
        }
        return known.contains(post);
    }

    /** All who are looked up so far, those of the agency among them. */
    List<Person> people() {
        return people.values().stream().flatMap(Optional::stream).toList();
    }

    /** By its code or by its name. */
    @Nullable
    String division(String said) {
        if (agency.divisions().containsKey(said)) {
            return said;
        }
        return agency.divisions().entrySet().stream()
                .filter(one -> Objects.requireNonNull(one.getValue()).equalsIgnoreCase(said))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
