package vn.congtam.roster;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;

/** A person's service by days, as the facts tell it: where, as what, in which posts, under whom. */
public record Person(
        StaffCode staff,
        @Personal @Nullable String name,
        List<Tenure> tenures,
        List<Kind> kinds,
        List<Posting> postings,
        List<Under> superiors,
        List<Fields> fields,
        List<Loan> loans,
        List<Acting> actings) {

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
            implements Dated.Spanned {}

    /**
     * The duty of a vacant post, beside the own.
     *
     * @param until none where it is his for good
     */
    public record Acting(
            PostId post,
            AgencyId agency,
            String division,
            boolean leader,
            LocalDate from,
            @Nullable LocalDate until) implements Dated.Spanned {}

    /** A post in which he leads on a day, be it his own or a vacant one. */
    public record Lead(PostId post, AgencyId agency, String division) {}

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

    /** Whether a service of his begins on any of these days. */
    public boolean joinedBetween(LocalDate first, LocalDate last) {
        return tenures.stream().anyMatch(t -> isWithin(t.from(), first, last));
    }

    /** Whether he served in another agency, or in none, on some of these days than on others. */
    public boolean movedBetween(LocalDate first, LocalDate last) {
        Stream<LocalDate> begun =
                Stream.of(tenures, postings, loans).flatMap(List::stream).map(Dated::from);
        Stream<LocalDate> over = Stream.concat(
                        tenures.stream().map(Tenure::until), loans.stream().map(Loan::until))
                .filter(Objects::nonNull)
                .map(day -> day.plusDays(1));
        return Stream.of(Stream.of(first), begun, over)
                        .flatMap(days -> days)
                        .filter(day -> isWithin(day, first, last))
                        .map(this::agencyOn)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether he is on a later day what he was on an earlier one: in service in the same agency, and a leader if he was. */
    public boolean keepsOffice(LocalDate earlier, LocalDate later) {
        boolean stays = servesOn(later) && agencyOn(earlier).equals(agencyOn(later));
        return stays && (!leadsOn(earlier) || leadsOn(later));
    }

    /** By his post in the agency where he works on that day, and by those in which he acts. */
    public List<Lead> leadsIn(LocalDate day) {
        if (!servesOn(day)) return List.of();
        Stream<Lead> own = postingOn(day).filter(Posting::leader).stream()
                .filter(post -> agencyOn(day).filter(post.agency()::equals).isPresent())
                .map(post -> new Lead(post.post(), post.agency(), post.division()));
        Stream<Lead> others = actingsOn(day).stream()
                .filter(Acting::leader)
                .map(acting -> new Lead(acting.post(), acting.agency(), acting.division()));
        return Stream.concat(own, others).toList();
    }

    public boolean leadsOn(LocalDate day) {
        return !leadsIn(day).isEmpty();
    }

    public boolean leadsOn(LocalDate day, AgencyId agency) {
        return leadsIn(day).stream().anyMatch(one -> one.agency().equals(agency));
    }

    /** In any post that is not his own. */
    public boolean actsOn(LocalDate day) {
        return !actingsOn(day).isEmpty();
    }

    public boolean actsIn(PostId post, LocalDate day) {
        return actingsOn(day).stream().anyMatch(acting -> acting.post().equals(post));
    }

    /** Of several posts, those beside his own; none of a service that has ended, also when he came back. */
    public List<Acting> actingsOn(LocalDate day) {
        Optional<Tenure> service = Dated.on(tenures, day).filter(one -> servesOn(day));
        return actings.stream()
                .filter(one -> one.covers(day))
                .filter(one -> service.filter(spell -> !one.from().isBefore(spell.from()))
                        .isPresent())
                .toList();
    }

    /** Where the person works and is evaluated on that day: a secondee with the receiver; nowhere out of service. */
    public Optional<AgencyId> agencyOn(LocalDate day) {
        if (!servesOn(day)) return Optional.empty();
        return loanOn(day)
                .map(Loan::agency)
                .or(() -> postingOn(day).map(Posting::agency))
                .or(() -> Dated.on(tenures, day).map(Tenure::agency));
    }

    /** Where he ever served, was lent to, or acted in a post. */
    public Set<AgencyId> agencies() {
        return Stream.of(
                        tenures.stream().map(Tenure::agency),
                        postings.stream().map(Posting::agency),
                        loans.stream().map(Loan::agency),
                        actings.stream().map(Acting::agency))
                .flatMap(some -> some)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** And works in it: who is lent elsewhere does not. */
    public boolean holds(PostId post, LocalDate day) {
        return postingOn(day)
                .filter(one -> one.post().equals(post))
                .filter(one -> agencyOn(day).filter(one.agency()::equals).isPresent())
                .isPresent();
    }

    /** The post keeps its holder through a secondment. */
    public Optional<Posting> postingOn(LocalDate day) {
        return inForce(postings, day);
    }

    public Optional<String> divisionOn(LocalDate day) {
        return loanOn(day).map(Loan::division).or(() -> postingOn(day).map(Posting::division));
    }

    public SubjectKind kindOn(LocalDate day) {
        return Dated.on(kinds, day).map(Kind::kind).orElse(SubjectKind.CIVIL_SERVANT);
    }

    /** As assigned: who stands above in fact is for {@link Ladder} to say. Nobody is his own superior, whatever was entered. */
    public Optional<StaffCode> superiorOn(LocalDate day) {
        return underOn(day)
                .flatMap(under -> Optional.ofNullable(under.superior()))
                .filter(superior -> !superior.equals(staff));
    }

    /** Of who is lent, the superior at the receiver. */
    Optional<Under> underOn(LocalDate day) {
        return lentUnder(day).or(() -> underAtHome(day));
    }

    Optional<Under> lentUnder(LocalDate day) {
        return loanOn(day).map(loan -> new Under(loan.superior(), loan.from()));
    }

    Optional<Under> underAtHome(LocalDate day) {
        return inForce(superiors, day);
    }

    /** The divisions that a deputy head is in charge of; in another agency none of the former. */
    public List<String> fieldsOn(LocalDate day) {
        return inForce(fields, day)
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
        return Dated.on(loans, day).filter(loan -> loan.covers(day));
    }

    /** What was decided in a service that has ended holds no more after the person came back. */
    private <T extends Dated> Optional<T> inForce(List<T> dated, LocalDate day) {
        Optional<Tenure> service = Dated.on(tenures, day);
        return Dated.on(dated, day)
                .filter(one -> service.filter(spell -> !one.from().isBefore(spell.from()))
                        .isPresent());
    }
}
