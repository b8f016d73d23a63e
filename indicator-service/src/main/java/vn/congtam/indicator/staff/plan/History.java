package vn.congtam.indicator.staff.plan;

import java.time.LocalDate;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.staff.roll.Entry;

/** Whether what a row says is on record already, also where it has been overtaken or put right since. */
final class History {
    private History() {}

    static boolean joined(Person person, Entry entry, AgencyId agency) {
        return person.tenure().spells().stream()
                .anyMatch(spell -> spell.agency().equals(agency) && spell.from().equals(entry.from()));
    }

    static boolean covers(Person person, LocalDate day) {
        return person.servesOn(day);
    }

    static boolean serves(Person person, Entry entry) {
        return person.career().posts().stream()
                        .anyMatch(one -> one.post().equals(entry.post())
                                && one.from().equals(entry.from())
                                && one.document().equals(entry.document()))
                || person.career().corrections().stream()
                        .anyMatch(one ->
                                one.post().equals(entry.post()) && one.wrong().equals(entry.from()));
    }

    /** Also where nothing is said of a superior. */
    static boolean answers(Person person, Entry entry) {
        return entry.superior() == null
                || person.career().superiors().stream()
                        .anyMatch(one -> entry.superior().equals(one.superior())
                                && one.from().equals(entry.from())
                                && one.document().equals(entry.document()));
    }
}
