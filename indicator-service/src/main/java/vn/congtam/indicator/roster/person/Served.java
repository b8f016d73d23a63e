package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.People;
import vn.congtam.roster.Person.Acting;
import vn.congtam.roster.Person.Fields;
import vn.congtam.roster.Person.Kind;
import vn.congtam.roster.Person.Loan;
import vn.congtam.roster.Person.Posting;
import vn.congtam.roster.Person.Under;

/** People as the ladder of all services knows them: where, in which posts and under whom, by days. */
record Served(Line line) implements People {

    @Override
    public Optional<vn.congtam.roster.Person> find(StaffCode staff) {
        return line.people().apply(staff).map(Served::of);
    }

    @Override
    public List<vn.congtam.roster.Person> appointedIn(PostId post) {
        return line.appointed().apply(post).stream().map(Served::of).toList();
    }

    @Override
    public boolean succeeds(AgencyId agency, AgencyId former, LocalDate day) {
        return line.successors().apply(former, day).contains(agency);
    }

    static vn.congtam.roster.Person of(Person person) {
        Career career = person.career();
        return new vn.congtam.roster.Person(
                person.staff(),
                person.name(),
                all(person.tenure().spells(), Served::tenure),
                all(person.tenure().kinds(), one -> new Kind(one.kind(), one.from())),
                all(
                        career.posts(),
                        one -> new Posting(one.post(), one.agency(), one.division(), one.leader(), one.from())),
                all(career.superiors(), one -> new Under(one.superior(), one.from())),
                all(career.charges(), one -> new Fields(one.divisions(), one.from())),
                all(
                        person.secondments(),
                        one -> new Loan(one.agency(), one.division(), one.superior(), one.from(), one.until())),
                all(
                        person.standIns().actings(),
                        one -> new Acting(
                                one.post(), one.agency(), one.division(), one.leader(), one.from(), one.until())));
    }

    private static vn.congtam.roster.Person.Tenure tenure(Tenure.Spell spell) {
        return new vn.congtam.roster.Person.Tenure(
                spell.agency(),
                spell.from(),
                spell.end() == null ? null : spell.end().on().minusDays(1));
    }

    /** By days: here they stand as they were told. */
    private static <D extends Dated, T> List<T> all(List<D> told, Function<D, T> as) {
        return told.stream().sorted(Comparator.comparing(Dated::from)).map(as).toList();
    }
}
