package vn.congtam.indicator.regulation.inforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.regulation.inforce.Book.Adoption;
import vn.congtam.indicator.regulation.inforce.InForce.Governing;
import vn.congtam.indicator.regulation.inforce.InForce.Petition;
import vn.congtam.indicator.regulation.inforce.InForce.Rated;
import vn.congtam.indicator.regulation.inforce.Resolution.Found;
import vn.congtam.indicator.regulation.inforce.Resolution.Source;
import vn.congtam.indicator.regulation.ruleset.Known;
import vn.congtam.indicator.regulation.ruleset.RuleShelf;
import vn.congtam.platform.wire.ReadModel;

/** Looks up what is in force. */
@Component
public class Regulations {
    private final ReadModel<Book> books;
    private final RuleShelf shelf;

    Regulations(ReadModel<Book> books, RuleShelf shelf) {
        this.books = books;
        this.shelf = shelf;
    }

    Book book(RegulationId regulation) {
        return books.find(regulation.value()).orElseGet(() -> Book.of(regulation));
    }

    public Resolution of(RegulationId regulation) {
        return new Resolution(
                regulation.agency().map(any -> book(regulation)).orElse(null), book(RegulationId.PROVINCE));
    }

    InForce inForce(@Nullable AgencyId agency, SubjectKind kind, LocalDate day) {
        Resolution of = of(agency == null ? RegulationId.PROVINCE : RegulationId.of(agency));
        Governing rules = governing(of, kind, day).orElse(null);
        return new InForce(
                agency, kind, day, rules, span(of, day), petition(of, kind, day, rules), of.holidays(day.getYear()));
    }

    /**
     * What people may rely on from that day on, whatever an agency lays down for itself: the terms of the law, of the
     * rule sets in force and of the province, on that day and whenever any of them changes after it.
     */
    public List<Terms> owed(RegulationId regulation, SubjectKind kind, LocalDate from) {
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

    private Stream<Terms> owedOn(Resolution of, SubjectKind kind, LocalDate day) {
        Stream<Terms> byRules = Stream.of(governing(of, kind, day), byLaw(kind, day))
                .flatMap(Optional::stream)
                .flatMap(one -> Terms.of(one.ruleSet()).stream());
        Resolution province = new Resolution(null, of.province());
        return Stream.concat(byRules, province.terms(kind, day).stream().map(found -> Terms.of(found.what())));
    }

    private Optional<Governing> governing(Resolution of, SubjectKind kind, LocalDate day) {
        return of.rules(kind, day).stream()
                .flatMap(found -> adopted(found).stream())
                .filter(one -> one.ruleSet().header().isInForceOn(day))
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
        Petition owed = new Resolution(null, of.province())
                .terms(kind, day)
                .map(Regulations::laidDown)
                .orElseGet(() -> rules == null ? null : ofRules(rules.ruleSet()));
        return of.terms(kind, day)
                .map(Regulations::laidDown)
                .map(own -> within(own, owed))
                .orElse(owed);
    }

    private static Petition laidDown(Found<Book.Terms> found) {
        Book.Terms what = found.what();
        return new Petition(
                what.fileWithinDays(), what.resolveWithinWorkingDays(), found.source(), what.from(), what.document());
    }

    /** What the province laid down since reaches the people of an agency with terms of its own, too. */
    private static Petition within(Petition own, @Nullable Petition owed) {
        return owed == null
                ? own
                : new Petition(
                        Math.max(own.fileWithinDays(), owed.fileWithinDays()),
                        Math.min(own.resolveWithinWorkingDays(), owed.resolveWithinWorkingDays()),
                        own.source(),
                        own.from(),
                        own.document());
    }

    private static @Nullable Petition ofRules(Known rules) {
        return Terms.of(rules)
                .map(one ->
                        new Petition(one.fileWithinDays(), one.resolveWithinWorkingDays(), Source.DEFAULT, null, null))
                .orElse(null);
    }
}
