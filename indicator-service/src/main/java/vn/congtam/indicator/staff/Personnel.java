package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;

/** Finds the people and divisions that an act is about, for those whose records these are. */
@Component
public class Personnel {
    private final Roster roster;

    Personnel(Roster roster) {
        this.roster = roster;
    }

    /** The person, when the actor keeps his records today. */
    public Person kept(Act act, StaffCode staff) {
        return kept(act, staff, act.today());
    }

    /** What begins later is recorded by the agency that he will be of then; what is over, by the one of today. */
    public Person kept(Act act, StaffCode staff, LocalDate from) {
        Person person = known(staff);
        Mandate.ofPersonnel(act.actor(), person.keeperFrom(from, act.today()));
        return person;
    }

    /** Likewise, and by nobody over whom he stands: who judges him is not his to choose. */
    public Person judged(Act act, StaffCode staff, LocalDate from) {
        Person person = kept(act, staff, from);
        roster.judges(act.actor(), act.today()).mustNotInclude(person);
        return person;
    }

    public Person known(StaffCode staff) {
        return roster.person(staff).orElseThrow(() -> Refusal.STAFF_NOT_FOUND.refuse("", staff.value()));
    }

    public Optional<Person> find(StaffCode staff) {
        return roster.person(staff);
    }

    /** Another person whom the request names. */
    public Person named(StaffCode staff, Refusal otherwise, String pointer) {
        return roster.person(staff).orElseThrow(() -> otherwise.refuse(pointer, staff.value()));
    }

    /** Somebody is above others on the days on which he serves. */
    public void mustBeThere(StaffCode superior, LocalDate from) {
        absence(named(superior, Refusal.SUPERIOR_UNKNOWN, "/superior"), from).ifPresent(why -> {
            throw why;
        });
    }

    /** Why somebody cannot be a superior on that day. */
    public static Optional<Refused> absence(Person superior, LocalDate from) {
        if (superior.servesOn(from)) return Optional.empty();
        boolean left = superior.tenure().endBefore(from).isPresent();
        Refusal why = left ? Refusal.SUPERIOR_LEFT : Refusal.SUPERIOR_NOT_JOINED;
        return Optional.of(why.refuse("/superior", superior.staff().value(), from));
    }

    /** Whoever is in a leading post, or acts in it, judges those below it: they do not choose him. */
    public void mustNotBeAbove(Position post, Act act) {
        if (roster.isJudgedBy(post.post(), post.agency(), act.by(), act.today())) {
            throw Mandate.JUDGED_BY_IT.refuse();
        }
    }

    /** One leads at a time: whoever has a leading post, be it beside his own, is first given another, or leaves. */
    public void mustBeFree(Position post, StaffCode staff, LocalDate from) {
        if (!post.leader()) return;
        Stream<Person> beside = roster.appointed(post.post()).stream().filter(one -> one.hasForGood(post.post(), from));
        Stream<Person> own = roster.people(post.agency()).stream().filter(one -> one.holdsFrom(post.post(), from));
        Stream.concat(own, beside)
                .filter(one -> !one.staff().equals(staff))
                .findFirst()
                .ifPresent(one -> {
                    throw Refusal.POST_HELD.refuse(
                            "/post", post.post().value(), one.staff().value());
                });
    }

    public Organisation agency(AgencyId agency, Refusal otherwise) {
        return roster.agency(agency).orElseThrow(() -> otherwise.refuse("/agency", agency.value()));
    }

    /** A post goes with its division. */
    public void mustStand(Position post, LocalDate from) {
        roster.agency(post.agency()).ifPresent(agency -> agency.mustHaveOn(post.division(), from, "/from"));
    }

    public void mustHave(AgencyId agency, List<String> divisions, String pointer) {
        Optional<Organisation> organisation = roster.agency(agency);
        for (int i = 0; i < divisions.size(); i++) {
            String division = divisions.get(i);
            if (organisation.isEmpty() || !organisation.get().divisions().containsKey(division)) {
                throw Refusal.DIVISION_UNKNOWN.refuse(pointer + "/" + i, division, agency.value());
            }
        }
    }
}
