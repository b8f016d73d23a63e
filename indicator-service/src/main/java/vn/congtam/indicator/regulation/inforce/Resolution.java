package vn.congtam.indicator.regulation.inforce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RatedFrom;
import vn.congtam.indicator.regulation.inforce.Book.Adoption;
import vn.congtam.indicator.regulation.inforce.Book.Holidays;
import vn.congtam.indicator.regulation.inforce.Book.Span;
import vn.congtam.indicator.regulation.inforce.Book.Terms;
import vn.congtam.indicator.roster.person.Dated;

/**
 * What holds on a day: what the agency laid down for itself, else the province. Where neither did, nothing is answered,
 * and the law itself holds.
 *
 * @param own none for the province
 */
public record Resolution(@Nullable Book own, Book province) {

    /** Who laid it down. */
    public enum Source {
        AGENCY,
        PROVINCE,
        DEFAULT
    }

    record Found<T>(T what, Source source) {}

    /** What was adopted for that kind and has begun by that day, what governs first: a rule set may have ended since. */
    List<Found<Adoption>> rules(SubjectKind kind, LocalDate day) {
        Stream<Found<Adoption>> agency = own == null ? Stream.of() : rules(own, kind, day, Source.AGENCY);
        return Stream.concat(agency, rules(province, kind, day, Source.PROVINCE))
                .toList();
    }

    /** What holds where no agency lays down anything. */
    Resolution ofProvince() {
        return new Resolution(null, province);
    }

    /** The latest first, as far as the last end of own rules. */
    private static Stream<Found<Adoption>> rules(Book book, SubjectKind kind, LocalDate day, Source source) {
        return book.rules().reversed().stream()
                .filter(one -> one.kind() == kind && !one.from().isAfter(day))
                .sorted(Comparator.comparing(Adoption::from).reversed())
                .takeWhile(one -> one.rules() != null)
                .map(one -> new Found<>(one, source));
    }

    Optional<Found<Span>> span(LocalDate day) {
        return first((book, on) -> RatedFrom.on(book.spans(), on), day);
    }

    public SpanKind spanKind(LocalDate day) {
        return span(day).map(one -> one.what().span()).orElse(SpanKind.MONTH);
    }

    Optional<Found<Terms>> terms(SubjectKind kind, LocalDate day) {
        return first(
                (book, on) -> on(
                        book.terms().stream().filter(one -> one.kind() == kind).toList(), on),
                day);
    }

    /** The days from which other rules, or other terms of the province, hold for that kind. */
    Stream<LocalDate> changes(SubjectKind kind) {
        Stream<Adoption> rules =
                Stream.concat(Stream.ofNullable(own).flatMap(book -> book.rules().stream()), province.rules().stream());
        return Stream.concat(
                rules.filter(one -> one.kind() == kind).map(Adoption::from),
                province.terms().stream().filter(one -> one.kind() == kind).map(Terms::from));
    }

    /** Of the year, as listed last. */
    Optional<Holidays> holidays(int year) {
        return province.holidays().stream().filter(one -> one.year() == year).reduce((former, later) -> later);
    }

    private static <T extends Dated> Optional<T> on(List<T> dated, LocalDate day) {
        return Dated.on(dated, day);
    }

    private <T> Optional<Found<T>> first(BiFunction<Book, LocalDate, Optional<T>> in, LocalDate day) {
        return Optional.ofNullable(own)
                .flatMap(book -> in.apply(book, day))
                .map(what -> new Found<>(what, Source.AGENCY))
                .or(() -> in.apply(province, day).map(what -> new Found<>(what, Source.PROVINCE)));
    }
}
