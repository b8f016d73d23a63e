package vn.congtam.indicator.agency.succession;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Move.Seat;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.agency.Refusal;
import vn.congtam.indicator.agency.succession.SuccessionRequest.Placement;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.roster.person.Secondment;

/**
 * What a decision orders.
 *
 * @param posts which post takes the place of which
 * @param superiors who takes the place of whom as a superior
 * @param staff who is placed by name
 */
record Order(
        LocalDate from,
        String document,
        List<Unit> former,
        List<Unit> successors,
        Map<PostId, PostId> posts,
        Map<StaffCode, StaffCode> superiors,
        List<Placement> staff) {

    /** @param within the agency whose divisions are meant; none where agencies are */
    static Order of(SuccessionRequest asked, @Nullable AgencyId within) {
        List<Unit> former = units(asked.predecessors(), within, "/predecessors");
        List<Unit> successors = units(asked.successors(), within, "/successors");
        if (successors.size() == 1 && former.contains(successors.getFirst())) {
            throw Refusal.INTO_ITSELF.refuse(
                    "/successors/0", successors.getFirst().code());
        }
        Map<PostId, PostId> posts = new LinkedHashMap<>();
        list(asked.posts()).forEach(one -> posts.put(one.former(), one.now()));
        Map<StaffCode, StaffCode> superiors = new LinkedHashMap<>();
        list(asked.superiors()).forEach(one -> superiors.put(one.former(), one.now()));
        return new Order(
                asked.from(),
                asked.document(),
                former,
                successors,
                posts,
                superiors,
                each(list(asked.staff()).toList()));
    }

    private static List<Unit> units(List<String> codes, @Nullable AgencyId within, String pointer) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) throw Refusal.UNIT_REPEATED.refuse(pointer + "/" + i, codes.get(i));
        }
        return codes.stream()
                .map(code -> within == null ? new Unit(new AgencyId(code), null) : new Unit(within, code))
                .toList();
    }

    private static List<Placement> each(List<Placement> staff) {
        Set<StaffCode> seen = new HashSet<>();
        for (int i = 0; i < staff.size(); i++) {
            StaffCode one = staff.get(i).staff();
            if (!seen.add(one)) throw Refusal.STAFF_TWICE.refuse("/staff/" + i + "/staff", one.value());
        }
        return staff;
    }

    private static <T> Stream<T> list(@Nullable List<T> some) {
        return some == null ? Stream.empty() : some.stream();
    }

    LocalDate eve() {
        return from.minusDays(1);
    }

    Unit heir() {
        return successors.getFirst();
    }

    boolean goesOn(Unit unit) {
        return successors.contains(unit);
    }

    /** The one of the units in which he has his post. */
    Optional<Unit> employer(Person person) {
        return former.stream().filter(unit -> unit.employs(person, from)).findFirst();
    }

    /** Of those to which he is lent, the one that ends. */
    Optional<Unit> endingHost(Person person) {
        return former.stream()
                .filter(unit -> !goesOn(unit) && unit.hosts(person, from))
                .findFirst();
    }

    /** Who gets a post where he was lent to, or whose host ends, is lent there no longer. */
    boolean bringsBack(Person person, @Nullable Seat seat) {
        return seat != null
                && seat.post() != null
                && person.secondmentOn(from)
                        .filter(one -> one.agency().equals(seat.agency()) || isLentHome(person, one))
                        .isPresent();
    }

    private boolean isLentHome(Person person, Secondment loan) {
        return endingHost(person).isPresent()
                || employer(person)
                        .filter(unit -> unit.agency().equals(loan.agency()))
                        .isPresent();
    }

    int place(StaffCode who) {
        return staff.stream().map(Placement::staff).toList().indexOf(who);
    }

    @Nullable
    Placement of(StaffCode who) {
        int place = place(who);
        return place < 0 ? null : staff.get(place);
    }

    /** To the person's row, or to the list where he has none. */
    String pointer(StaffCode who, String field) {
        int place = place(who);
        return place < 0 ? "/staff" : "/staff/" + place + "/" + field;
    }
}
