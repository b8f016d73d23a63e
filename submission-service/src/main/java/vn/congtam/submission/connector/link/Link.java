package vn.congtam.submission.connector.link;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.ConnectionFact.*;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.Mapping;

/**
 * What was agreed with a system of an agency.
 *
 * @param secrets the names of those that are good, the newest last; at most two, so that one can take the other's place
 * @param issuers who was ever shown which secret, also of those that are good no more
 * @param accounts whom the system means by names of its own
 */
public record Link(
        ConnectionId connection,
        AgencyId agency,
        String name,
        List<String> secrets,
        Map<String, StaffCode> issuers,
        List<Mapping> mappings,
        Map<String, StaffCode> accounts) {
    private static final int GOOD = 2;

    /** Under which name a secret is kept. */
    public String place(String secret) {
        return connection.value() + "#" + secret;
    }

    static Link opened(ConnectionOpened f) {
        return new Link(f.connection(), f.connection().agency(), f.name(), List.of(), Map.of(), List.of(), Map.of());
    }

    Link issued(SecretIssued f, StaffCode by) {
        List<String> all =
                Stream.concat(secrets.stream(), Stream.of(f.secret())).toList();
        Map<String, StaffCode> shown = new TreeMap<>(issuers);
        shown.put(f.secret(), by);
        return with(all.subList(Math.max(0, all.size() - GOOD), all.size()), shown);
    }

    /**
     * Whoever was ever shown a secret could have reported work of his own under it: nobody hands himself what counts as
     * accepted, also not by withdrawing the secret afterwards.
     */
    public boolean signsFor(StaffCode owner) {
        return issuers.containsValue(owner);
    }

    Link withdrawn(SecretWithdrawn f) {
        return with(secrets.stream().filter(one -> !one.equals(f.secret())).toList(), issuers);
    }

    private Link with(List<String> good, Map<String, StaffCode> shown) {
        return new Link(connection, agency, name, good, shown, mappings, accounts);
    }

    Link mapped(MappingLaidDown f) {
        Stream<Mapping> others = mappings.stream().filter(one -> !one.isAbout(f.mapping()));
        Stream<Mapping> one = Stream.of(f.mapping()).filter(mapping -> mapping.product() != null);
        return new Link(
                connection,
                agency,
                name,
                secrets,
                issuers,
                Stream.concat(others, one).toList(),
                accounts);
    }

    Link meant(AccountMapped f) {
        Map<String, StaffCode> all = new TreeMap<>(accounts);
        all.remove(f.account());
        if (f.staff() != null) all.put(f.account(), f.staff());
        return new Link(connection, agency, name, secrets, issuers, mappings, all);
    }

    /** A rule about an attribute goes before that of the whole kind; of several the one laid down first. */
    public Optional<String> product(@Nullable String kind, Map<String, String> attributes) {
        List<Mapping> ofKind =
                mappings.stream().filter(one -> one.kind().equals(kind)).toList();
        Stream<Mapping> special = ofKind.stream()
                .filter(one -> one.attribute() != null && Objects.equals(attributes.get(one.attribute()), one.value()));
        Stream<Mapping> general = ofKind.stream().filter(one -> one.attribute() == null);
        return Stream.concat(special, general)
                .flatMap(one -> Stream.ofNullable(one.product()))
                .findFirst();
    }

    /** A staff code means itself, unless it was mapped to another. */
    public Optional<StaffCode> staff(String account) {
        return Optional.ofNullable(accounts.get(account)).or(() -> code(account));
    }

    /** Whether the system means him by this. */
    public boolean means(String account, StaffCode somebody) {
        return staff(account).filter(somebody::equals).isPresent();
    }

    private static Optional<StaffCode> code(String account) {
        try {
            return Optional.of(new StaffCode(account));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
