package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.FieldsAssigned;
import vn.congtam.events.indicator.StaffFact.KindChanged;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;

/** A person's service by days, as the facts tell it: where, as what, in which post, under whom. */
public record Person(
        StaffCode staff,
        @Personal @Nullable String name,
        List<Tenure> tenures,
        List<Kind> kinds,
        List<Posting> postings,
        List<Under> superiors,
        List<Fields> fields,
        List<Loan> loans) {

    /** @param until the last day in service; none while it goes on */
    public record Tenure(
            AgencyId agency, LocalDate from, @Nullable LocalDate until) implements Dated {}

    public record Kind(SubjectKind kind, LocalDate from) implements Dated {}

    public record Posting(PostId post, AgencyId agency, String division, boolean leader, LocalDate from)
            implements Dated {}

    public record Under(@Nullable StaffCode superior, LocalDate from) implements Dated {}

    public record Fields(List<String> divisions, LocalDate from) implements Dated {}

    /** A secondment: the receiver assigns work and evaluates. */
    public record Loan(AgencyId agency, String division, StaffCode superior, LocalDate from, LocalDate until)
            implements Dated {}

    static Person of(@Nullable Person known, StaffCode staff) {
        return Objects.requireNonNullElseGet(
                known, () -> new Person(staff, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    Person joined(StaffJoined f) {
        return new Person(
                        staff,
                        f.name(),
                        Dated.with(tenures, new Tenure(f.agency(), f.from(), null)),
                        kinds,
                        postings,
                        superiors,
                        fields,
                        loans)
                .kind(new Kind(f.kind(), f.from()));
    }

    Person called(String another) {
        return new Person(staff, another, tenures, kinds, postings, superiors, fields, loans);
    }

    Person changed(KindChanged f) {
        return kind(new Kind(f.kind(), f.from()));
    }

    Person left(StaffLeft f) {
        LocalDate last = f.on().minusDays(1);
        return tenures(tenures.stream()
                .map(t -> t.until() == null && !t.from().isAfter(last) ? new Tenure(t.agency(), t.from(), last) : t)
                .toList());
    }

    Person posted(PostAssigned f) {
        Posting posting = new Posting(f.post(), f.agency(), f.division(), f.leader(), f.from());
        return postings(Dated.with(postings, posting));
    }

    Person corrected(PostCorrected f) {
        return postings(Dated.sorted(postings.stream()
                .map(p -> p.post().equals(f.post()) && p.from().equals(f.wrong())
                        ? new Posting(p.post(), p.agency(), p.division(), p.leader(), f.from())
                        : p)
                .toList()));
    }

    Person placedUnder(SuperiorAssigned f) {
        List<Under> all = Dated.with(superiors, new Under(f.superior(), f.from()));
        return new Person(staff, name, tenures, kinds, postings, all, fields, loans);
    }

    Person inCharge(FieldsAssigned f) {
        List<Fields> all = Dated.with(fields, new Fields(f.divisions(), f.from()));
        return new Person(staff, name, tenures, kinds, postings, superiors, all, loans);
    }

    Person lent(Seconded f) {
        return loans(Dated.with(loans, new Loan(f.agency(), f.division(), f.superior(), f.from(), f.until())));
    }

    Person back(SecondmentEnded f) {
        LocalDate last = f.on().minusDays(1);
        return loans(loans.stream()
                .map(l -> l.agency().equals(f.agency()) && l.until().isAfter(last)
                        ? new Loan(l.agency(), l.division(), l.superior(), l.from(), last)
                        : l)
                .toList());
    }

    public boolean servesOn(LocalDate day) {
        return Dated.on(tenures, day)
                .filter(t -> t.until() == null || !t.until().isBefore(day))
                .isPresent();
    }

    /** Whether he served on any day from the first to the last. */
    public boolean servedBetween(LocalDate first, LocalDate last) {
        return tenures.stream()
                .anyMatch(t -> !t.from().isAfter(last)
                        && (t.until() == null || !t.until().isBefore(first)));
    }

    /** Whether he is on a later day what he was on an earlier one: in service in the same agency, and a leader if he was. */
    public boolean keepsOffice(LocalDate earlier, LocalDate later) {
        boolean stays = servesOn(later) && agencyOn(earlier).equals(agencyOn(later));
        return stays && (!leadsOn(earlier) || leadsOn(later));
    }

    /** By his post in the agency where he works on that day. */
    public boolean leadsOn(LocalDate day) {
        Optional<AgencyId> post = postingOn(day).filter(Posting::leader).map(Posting::agency);
        return post.isPresent() && post.equals(agencyOn(day));
    }

    /** Where the person works and is evaluated on that day: a secondee with the receiver; nowhere out of service. */
    public Optional<AgencyId> agencyOn(LocalDate day) {
        if (!servesOn(day)) return Optional.empty();
        return loanOn(day)
                .map(Loan::agency)
                .or(() -> postingOn(day).map(Posting::agency))
                .or(() -> Dated.on(tenures, day).map(Tenure::agency));
    }

    /** The post keeps its holder through a secondment. */
    public Optional<Posting> postingOn(LocalDate day) {
        return Dated.on(postings, day);
    }

    public Optional<String> divisionOn(LocalDate day) {
        return loanOn(day).map(Loan::division).or(() -> postingOn(day).map(Posting::division));
    }

    public SubjectKind kindOn(LocalDate day) {
        return Dated.on(kinds, day).map(Kind::kind).orElse(SubjectKind.CIVIL_SERVANT);
    }

    /** Nobody is his own superior, whatever was entered. */
    public Optional<StaffCode> superiorOn(LocalDate day) {
        return loanOn(day)
                .map(Loan::superior)
                .or(() -> Dated.on(superiors, day).flatMap(under -> Optional.ofNullable(under.superior())))
                .filter(superior -> !superior.equals(staff));
    }

    /** The divisions that a deputy head is in charge of; in another agency none of the former. */
    public List<String> fieldsOn(LocalDate day) {
        return Dated.on(fields, day)
                .filter(one -> headcountOn(one.from()).equals(headcountOn(day)))
                .map(Fields::divisions)
                .orElse(List.of());
    }

    private Optional<AgencyId> headcountOn(LocalDate day) {
        return postingOn(day).map(Posting::agency);
    }

    public String displayName() {
        return name == null ? staff.value() : name;
    }

    private Optional<Loan> loanOn(LocalDate day) {
        return Dated.on(loans, day).filter(loan -> !loan.until().isBefore(day));
    }

    private Person kind(Kind now) {
        List<Kind> all = Dated.with(kinds, now);
        return new Person(staff, name, tenures, all, postings, superiors, fields, loans);
    }

    private Person tenures(List<Tenure> all) {
        return new Person(staff, name, all, kinds, postings, superiors, fields, loans);
    }

    private Person postings(List<Posting> all) {
        return new Person(staff, name, tenures, kinds, all, superiors, fields, loans);
    }

    private Person loans(List<Loan> all) {
        return new Person(staff, name, tenures, kinds, postings, superiors, fields, all);
    }
}
