package vn.congtam.indicator.roster.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtam.events.indicator.PostId;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.gaps.Gaps.Gap;
import vn.congtam.indicator.roster.gaps.Gaps.Leaderless;
import vn.congtam.indicator.roster.gaps.Gaps.What;
import vn.congtam.indicator.roster.person.Career.Service;
import vn.congtam.indicator.roster.person.Line;
import vn.congtam.indicator.roster.person.Line.Above;
import vn.congtam.indicator.roster.person.Person;

/** Goes through the people of an agency as of a day. */
record Survey(Organisation agency, List<Position> posts, Line line, LocalDate day) {

    Gaps of(List<Person> all) {
        List<Person> people = all.stream()
                .filter(one -> one.agencyOn(day).filter(agency.agency()::equals).isPresent())
                .toList();
        Map<PostId, Long> led = people.stream()
                .flatMap(one -> leadingPost(one).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Gaps(
                agency.agency(),
                day,
                people.stream()
                        .flatMap(one -> Stream.concat(gaps(one), shared(one, led)))
                        .toList(),
                leaderless(people));
    }

    private Stream<Gap> gaps(Person person) {
        Stream<Gap> post = person.postOn(day).isEmpty() ? Stream.of(gap(person, What.NO_POST)) : Stream.empty();
        Stream<Gap> ended = hasEnded(person) ? Stream.of(gap(person, What.UNIT_ENDED)) : Stream.empty();
        return Stream.of(post, ended, superior(person)).flatMap(one -> one);
    }

    /** @param led how many lead in each post */
    private Stream<Gap> shared(Person person, Map<PostId, Long> led) {
        return leadingPost(person)
                .filter(post -> led.getOrDefault(post, 0L) > 1)
                .map(post -> gap(person, What.LEADING_POST_SHARED))
                .stream();
    }

    /** Of who is lent to another agency it is not meant: he is not there. */
    private Optional<PostId> leadingPost(Person person) {
        return person.postOn(day)
                .filter(Service::leader)
                .filter(post -> post.agency().equals(agency.agency()))
                .map(Service::post);
    }

    private boolean hasEnded(Person person) {
        return Stream.concat(
                        agency.end().stream(), person.postOn(day).flatMap(post -> agency.end(post.division())).stream())
                .anyMatch(end -> !end.isAfter(day));
    }

    /** That nobody stands above the head is said, not left out; of a secondee the receiver's superior counts. */
    private Stream<Gap> superior(Person person) {
        if (person.secondmentOn(day).isEmpty() && person.supervisionOn(day).isEmpty()) {
            return Stream.of(gap(person, What.NO_SUPERIOR));
        }
        Above above = line.above(person, day);
        return above.passed().isEmpty() || above.acting()
                ? Stream.empty()
                : Stream.of(new Gap(
                        person.staff(),
                        person.name(),
                        What.SUPERIOR_LEFT,
                        above.passed().getFirst(),
                        above.superior()));
    }

    private static Gap gap(Person person, What what) {
        return new Gap(person.staff(), person.name(), what, null, null);
    }

    private List<Leaderless> leaderless(List<Person> people) {
        Set<String> led = people.stream().flatMap(this::leads).collect(Collectors.toSet());
        Map<String, Long> staffed = people.stream()
                .flatMap(one -> one.postOn(day).stream())
                .filter(post -> !post.leader())
                .collect(Collectors.groupingBy(Service::division, Collectors.counting()));
        return staffed.entrySet().stream()
                .filter(one -> !led.contains(one.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Leaderless(
                        one.getKey(),
                        agency.divisions().getOrDefault(one.getKey(), one.getKey()),
                        Math.toIntExact(one.getValue())))
                .toList();
    }

    /** By his post, by acting in one, or as the deputy head who is in charge of it. */
    private Stream<String> leads(Person person) {
        Stream<String> held = person.postOn(day).filter(Service::leader).map(Service::division).stream();
        Stream<String> acted = person.actingsOn(day).stream()
                .map(acting -> acting.post())
                .filter(this::isOfLeader)
                .flatMap(post -> division(post).stream());
        Stream<String> charged = person.chargeOn(day).stream().flatMap(charge -> charge.divisions().stream());
        return Stream.of(held, acted, charged).flatMap(one -> one).filter(Objects::nonNull);
    }

    private boolean isOfLeader(PostId post) {
        return posts.stream().anyMatch(one -> one.post().equals(post) && one.leader());
    }

    private List<String> division(PostId post) {
        return posts.stream()
                .filter(one -> one.post().equals(post))
                .map(Position::division)
                .toList();
    }
}
