package vn.congtam.indicator.regulation.inforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.regulation.inforce.Book.Adoption;
import vn.congtam.indicator.regulation.inforce.Book.Holidays;
import vn.congtam.indicator.regulation.inforce.InForce.Governing;
import vn.congtam.indicator.regulation.inforce.InForce.Petition;
import vn.congtam.indicator.regulation.inforce.InForce.Rated;
import vn.congtam.indicator.regulation.inforce.Resolution.Found;
import vn.congtam.indicator.regulation.inforce.Resolution.Source;
import vn.congtam.indicator.regulation.ruleset.Known;
import vn.congtam.indicator.regulation.ruleset.ProvinceRules;
import vn.congtam.indicator.regulation.ruleset.RuleShelf;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.deadline.Limits;

/** Looks up what is in force. */
@Component
public class Regulations implements ProvinceRules {
    private final ReadModel<Book> books;
    private final RuleShelf shelf;
    private final Roster roster;

    Regulations(ReadModel<Book> books, RuleShelf shelf, Roster roster) {
        this.books = books;
        this.roster = roster;
        this.shelf = shelf;
    }

    Book book(RegulationId regulation) {
        return books.find(regulation.value()).orElseGet(() -> Book.of(regulation));
    }

    Annals annals(RegulationId regulation, LocalDate day) {
        List<Book> predecessors = regulation.agency().stream()
                .flatMap(agency -> roster.predecessors(agency, day).stream())
                .map(one -> book(RegulationId.of(one)))
                .toList();
        return new Annals(book(regulation), predecessors);
    }

    public Resolution of(RegulationId regulation) {
        return new Resolution(
                regulation.agency().map(any -> book(regulation)).orElse(null), book(RegulationId.PROVINCE));
    }

    @Override
    public Optional<Known> inForce(SubjectKind kind, LocalDate day) {
        return governing(of(RegulationId.PROVINCE), kind, day).map(Governing::ruleSet);
    }

    InForce inForce(@Nullable AgencyId agency, SubjectKind kind, LocalDate day) {
        Resolution of = of(agency == null ? RegulationId.PROVINCE : RegulationId.of(agency));
        Governing rules = governing(of, kind, day).orElse(null);
        Optional<Holidays> off = of.holidays(day.getYear());
        return new InForce(
                agency,
                kind,
                day,
                rules,
                rules == null ? new TreeMap<>() : overruled(rules.ruleSet().law(), kind, day),
                span(of, day),
                petition(of, kind, day, rules),
                off.map(Holidays::days).orElse(List.of()),
                off.map(Holidays::makeUp).orElse(List.of()));
    }

    /**
     * What people may rely on from that day on, whatever is laid down there: the limits of the law and of the rule sets in
     * force, in an agency those of the province, too; on that day and whenever any of them changes after it.
     */
    public List<Limits> owed(RegulationId regulation, SubjectKind kind, LocalDate from) {
        Resolution of = of(regulation);
        Stream<LocalDate> law =
                RuleShelf.ofLaw(kind).map(known -> known.header().from()).stream();
        return Stream.of(Stream.of(from), law, of.changes(kind))
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(from))
                .distinct()
                .flatMap(day -> owedOn(of, kind, day))
                .toList();
    }

    private Stream<Limits> owedOn(Resolution of, SubjectKind kind, LocalDate day) {
        Stream<Limits> stated = stated(governing(of, kind, day).orElse(null), kind, day);
        Stream<Limits> above = of.own() == null
                ? Stream.of()
                : of.ofProvince().terms(kind, day).stream()
                        .map(found -> found.what().limits());
        return Stream.concat(stated, above);
    }

    /** What the rule set in force says, and the law itself, which no other rule set undoes. */
    private static Stream<Limits> stated(@Nullable Governing rules, SubjectKind kind, LocalDate day) {
        return Stream.concat(Stream.ofNullable(rules), byLaw(kind, day).stream())
                .map(one -> Limits.by(one.ruleSet().law()));
    }

    private Optional<Governing> governing(Resolution of, SubjectKind kind, LocalDate day) {
        return of.rules(kind, day).stream()
                .flatMap(found -> adopted(found).stream())
                .filter(one -> one.ruleSet().governs(kind, day))
                .findFirst()
                .or(() -> byLaw(kind, day));
    }

    private Optional<Governing> adopted(Found<Adoption> found) {
        String id = Objects.requireNonNull(found.what().rules()).id();
        return shelf.find(id)
                .map(known -> new Governing(
                        known, found.source(), found.what().from(), found.what().document()));
    }

    private static Optional<Governing> byLaw(SubjectKind kind, LocalDate day) {
        return RuleShelf.ofLaw(kind)
                .filter(known -> known.header().isInForceOn(day))
                .map(known -> new Governing(known, Source.DEFAULT, null, null));
    }

    private static Rated span(Resolution of, LocalDate day) {
        return of.span(day)
                .map(found -> new Rated(
                        found.what().span(),
                        found.what().span().firstDay(day),
                        found.source(),
                        found.what().from(),
                        found.what().document()))
                .orElseGet(() -> new Rated(SpanKind.MONTH, SpanKind.MONTH.firstDay(day), Source.DEFAULT, null, null));
    }

    private static @Nullable Petition petition(
            Resolution of, SubjectKind kind, LocalDate day, @Nullable Governing rules) {
        List<Found<Book.Terms>> laidDown = Stream.of(of, of.ofProvince())
                .flatMap(one -> one.terms(kind, day).stream())
                .toList();
        return Petition.of(laidDown, stated(rules, kind, day).toList());
    }
}
