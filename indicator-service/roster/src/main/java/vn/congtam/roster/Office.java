package vn.congtam.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.roster.Person.Acting;
import vn.congtam.roster.Person.Posting;
import vn.congtam.roster.Person.Under;

/**
 * The place in which somebody is a superior. An office is a superior, not a person: who has left the service, the agency or
 * the lead holds it no more.
 *
 * @param since when he became the superior
 */
record Office(Person holder, Person below, LocalDate since, LocalDate day, People people) {

    /** In service, where he was when he became the superior, and a leader if he was. */
    boolean isHeld() {
        boolean there = holder.agencyOn(since)
                .filter(then ->
                        holder.agencyOn(day).filter(now -> isThere(then, now)).isEmpty())
                .isEmpty();
        return holder.servesOn(day) && there && (!holder.leadsOn(since) || holder.leadsOn(day));
    }

    /** Also when the agency was merged or split, or both have gone to another. */
    private boolean isThere(AgencyId then, AgencyId now) {
        return now.equals(then)
                || people.succeeds(now, then, day)
                || below.agencyOn(since).filter(then::equals).isPresent()
                        && below.agencyOn(day).filter(now::equals).isPresent();
    }

    /** Those that he had there since, the latest first; only leading ones if he was a leader. */
    Stream<PostId> posts() {
        boolean led = holder.leadsOn(since);
        Stream<PostId> acted = holder.actings().stream()
                .filter(acting -> acting.leader() && acting.meets(since, day))
                .map(Acting::post);
        return Stream.concat(
                held().filter(post -> post.leader() || !led).map(Posting::post), led ? acted : Stream.of());
    }

    /** Who he himself stood under, as long as he was there. */
    Optional<Under> under() {
        if (isHeld()) return holder.underOn(day);
        return holder.lentUnder(since).or(() -> holder.underAtHome(lastThere()));
    }

    private Stream<Posting> held() {
        var all = holder.postings();
        return IntStream.iterate(all.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> !all.get(i).from().isAfter(day))
                .filter(i -> i + 1 == all.size() || all.get(i + 1).from().isAfter(since))
                .mapToObj(all::get)
                .filter(this::isThere);
    }

    private boolean isThere(Posting posting) {
        return holder.agencyOn(since)
                .filter(there -> !there.equals(posting.agency()))
                .isEmpty();
    }

    private LocalDate lastThere() {
        return holder.postings().stream()
                .filter(posting ->
                        posting.from().isAfter(since) && !posting.from().isAfter(day))
                .filter(posting -> !isThere(posting))
                .findFirst()
                .map(moved -> moved.from().minusDays(1))
                .orElse(day);
    }
}
