package vn.congtam.indicator.roster.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.ErasureGround;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.Revocable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.erasure.Erasures;
import vn.congtam.indicator.roster.person.Dated;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** A person's service: as it stands on a day, all that was decided, and what the reader may record next: never of himself. */
@Controller
class PersonPage {
    private final Roster roster;
    private final Register register;
    private final Erasures erasures;

    PersonPage(Roster roster, Register register, Erasures erasures) {
        this.erasures = erasures;
        this.roster = roster;
        this.register = register;
    }

    @GetMapping("/person")
    String person(Actor actor, @RequestParam StaffCode staff, @RequestParam @Nullable LocalDate on, Model model) {
        LocalDate day = register.day(on);
        StaffMember member = register.one(actor, staff, day);
        Person person = register.person(staff);
        model.addAttribute("on", day);
        model.addAttribute("member", member);
        model.addAttribute("person", person);
        model.addAttribute("sight", register.sight(actor, person, day));
        model.addAttribute("agency", roster.agency(member.agency()).orElse(null));
        boolean own = actor.staff().equals(staff);
        LocalDate today = register.day(null);
        AgencyId keeper = person.keeperFrom(day, today);
        boolean keeps = StaffPage.keeps(actor, keeper);
        model.addAttribute("keeps", keeps && !own);
        boolean warranted = roster.warrant(actor, staff, today).holds();
        model.addAttribute("warranted", warranted);
        model.addAttribute("delegates", warranted && hasPowers(person, today));
        choices(actor, person, keeper, model);
        return "indicator/person";
    }

    /** Today, or from one of the days on for which something is decided. */
    private boolean hasPowers(Person person, LocalDate today) {
        Stream<LocalDate> later = Stream.concat(person.career().posts().stream(), person.standIns().actings().stream())
                .map(Dated::from)
                .filter(day -> day.isAfter(today));
        return roster.powers(person)
                .areThereOnAnyOf(Stream.concat(Stream.of(today), later).toList());
    }

    private void choices(Actor actor, Person person, AgencyId keeper, Model model) {
        boolean home = actor.is(Role.HOMEAFFAIRS);
        model.addAttribute("homeAffairs", home);
        model.addAttribute("seconds", home && !actor.staff().equals(person.staff()));
        model.addAttribute("agrees", actor.isAnyOf(Role.HOMEAFFAIRS, Role.LEADER));
        model.addAttribute("grounds", ErasureGround.values());
        model.addAttribute("erasing", erasures.of(person.staff()).orElse(null));
        model.addAttribute("kinds", SubjectKind.values());
        model.addAttribute("reasons", Leaving.values());
        model.addAttribute("revocable", Revocable.values());
        model.addAttribute("posts", roster.posts(keeper));
        model.addAttribute(
                "divisions", roster.agency(keeper).map(Organisation::divisions).orElse(Map.of()));
        model.addAttribute("agencies", home ? roster.agencies() : List.of());
        model.addAttribute(
                "colleagues",
                roster.people(keeper).stream()
                        .filter(one -> !one.staff().equals(person.staff()))
                        .filter(one -> !one.staff().equals(actor.staff()))
                        .toList());
    }
}
