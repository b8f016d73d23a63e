package vn.congtam.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.roster.Person.Acting;
import vn.congtam.roster.Person.Fields;
import vn.congtam.roster.Person.Kind;
import vn.congtam.roster.Person.Loan;
import vn.congtam.roster.Person.Posting;
import vn.congtam.roster.Person.Tenure;
import vn.congtam.roster.Person.Under;

/** A person as the next fact about him leaves him. */
public final class Told {
    private final StaffCode staff;
    private @Nullable String name;
    private List<Tenure> tenures;
    private List<Kind> kinds;
    private List<Posting> postings;
    private List<Under> superiors;
    private List<Fields> fields;
    private List<Loan> loans;
    private List<Acting> actings;

    private Told(Person known) {
        staff = known.staff();
        name = known.name();
        tenures = known.tenures();
        kinds = known.kinds();
        postings = known.postings();
        superiors = known.superiors();
        fields = known.fields();
        loans = known.loans();
        actings = known.actings();
    }

    public static Person after(@Nullable Person known, StaffFact fact) {
        Told told = new Told(known == null ? nobodyYet(fact.staff()) : known);
        told.tell(fact);
        return told.person();
    }

    private static Person nobodyYet(StaffCode staff) {
        return new Person(staff, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Person person() {
        return new Person(staff, name, tenures, kinds, postings, superiors, fields, loans, actings);
    }

    private void tell(StaffFact fact) {
        switch (fact) {
            case StaffJoined f -> joined(f);
            case NameCorrected f -> name = f.name();
            case PersonalDataErased _ -> name = Personal.ERASED;
            case KindChanged f -> kinds = Dated.with(kinds, new Kind(f.kind(), f.from()));
            case StaffLeft f -> tenures = ended(f.on().minusDays(1));
            case PostAssigned f ->
                postings = Dated.with(postings, new Posting(f.post(), f.agency(), f.division(), f.leader(), f.from()));
            case PostCorrected f -> postings = corrected(f);
            case SuperiorAssigned f -> superiors = Dated.with(superiors, new Under(f.superior(), f.from()));
            case FieldsAssigned f -> fields = Dated.with(fields, new Fields(f.divisions(), f.from()));
            case ActingAppointed f -> actings = acting(f);
            case ActingEnded f -> actings = noLonger(f);
            case DecisionRevoked f -> revoked(f);
            case Seconded f ->
                loans = Dated.with(loans, new Loan(f.agency(), f.division(), f.superior(), f.from(), f.until()));
            case SecondmentEnded f -> loans = back(f);
            case DelegationGranted _, DelegationWithdrawn _, ErasureRequested _, ErasureDeclined _ -> {}
        }
    }

    private void joined(StaffJoined f) {
        name = f.name();
        tenures = Dated.with(tenures, new Tenure(f.agency(), f.from(), null));
        kinds = Dated.with(kinds, new Kind(f.kind(), f.from()));
    }

    private List<Tenure> ended(LocalDate last) {
        return tenures.stream()
                .map(t -> t.until() == null && !t.from().isAfter(last) ? new Tenure(t.agency(), t.from(), last) : t)
                .toList();
    }

    private List<Posting> corrected(PostCorrected f) {
        return Dated.sorted(postings.stream()
                .map(p -> p.post().equals(f.post()) && p.from().equals(f.wrong())
                        ? new Posting(p.post(), p.agency(), p.division(), p.leader(), f.from())
                        : p)
                .toList());
    }

    /** Several vacant posts may be acted in on the same days. */
    private List<Acting> acting(ActingAppointed f) {
        List<Acting> all = new ArrayList<>(actings);
        all.add(new Acting(f.post(), f.agency(), f.division(), f.leader(), f.from(), f.until()));
        return Dated.sorted(all);
    }

    private List<Acting> noLonger(ActingEnded f) {
        return actings.stream()
                .map(a -> f.cuts(a.post(), a.from(), a.until())
                        ? new Acting(a.post(), a.agency(), a.division(), a.leader(), a.from(), f.lastDay())
                        : a)
                .filter(Acting::comesToIt)
                .toList();
    }

    private void revoked(DecisionRevoked f) {
        switch (f.decision()) {
            case LEAVING -> tenures = goingOn(f.from().minusDays(1));
            case POST -> postings = Dated.without(postings, f.from());
            case SUPERIOR -> superiors = Dated.without(superiors, f.from());
            case FIELDS -> fields = Dated.without(fields, f.from());
            case SECONDMENT -> loans = Dated.without(loans, f.from());
        }
    }

    private List<Tenure> goingOn(LocalDate last) {
        return tenures.stream()
                .map(t -> last.equals(t.until()) ? new Tenure(t.agency(), t.from(), null) : t)
                .toList();
    }

    private List<Loan> back(SecondmentEnded f) {
        return loans.stream()
                .map(l -> f.cuts(l.agency(), l.from(), l.until())
                        ? new Loan(l.agency(), l.division(), l.superior(), l.from(), f.lastDay())
                        : l)
                .toList();
    }
}
