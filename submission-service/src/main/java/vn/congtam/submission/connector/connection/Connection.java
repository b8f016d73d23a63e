package vn.congtam.submission.connector.connection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.ConnectionFact.*;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.Mapping;
import vn.congtam.submission.connector.connection.ConnectionCommand.*;

@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets what is not null
class Connection {
    @AggregateIdentifier
    private ConnectionId connection;

    private final List<String> secrets = new ArrayList<>();
    private final List<Mapping> mappings = new ArrayList<>();
    private final Map<String, StaffCode> accounts = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenConnection c) {
        apply(new ConnectionOpened(c.connection(), c.name()));
    }

    @CommandHandler
    void decide(IssueSecret c) {
        apply(new SecretIssued(connection, c.secret()));
    }

    @CommandHandler
    void decide(WithdrawSecret c) {
        if (!secrets.contains(c.secret())) throw Refusal.SECRET_UNKNOWN.refuse();
        apply(new SecretWithdrawn(connection, c.secret()));
    }

    @CommandHandler
    void decide(EndConnection c) {
        if (secrets.isEmpty()) throw Refusal.NOTHING_CONNECTED.refuse();
        List.copyOf(secrets).forEach(one -> apply(new SecretWithdrawn(connection, one)));
    }

    /** Laid down again as it is, nothing is done. */
    @CommandHandler
    void decide(LayDownMapping c) {
        boolean ends = c.mapping().product() == null;
        if (ends && mappings.stream().noneMatch(c.mapping()::isAbout)) throw Refusal.MAPPING_UNKNOWN.refuse("/kind");
        if (!mappings.contains(c.mapping())) apply(new MappingLaidDown(connection, c.mapping()));
    }

    @CommandHandler
    void decide(MapAccount c) {
        if (c.staff() == null && !accounts.containsKey(c.account())) throw Refusal.ACCOUNT_UNKNOWN.refuse("/account");
        if (c.staff() == null || !c.staff().equals(accounts.get(c.account()))) {
            apply(new AccountMapped(connection, c.account(), c.staff()));
        }
    }

    @EventSourcingHandler
    void evolve(ConnectionOpened f) {
        connection = f.connection();
    }

    @EventSourcingHandler
    void evolve(SecretIssued f) {
        secrets.add(f.secret());
    }

    @EventSourcingHandler
    void evolve(SecretWithdrawn f) {
        secrets.remove(f.secret());
    }

    @EventSourcingHandler
    void evolve(MappingLaidDown f) {
        mappings.removeIf(f.mapping()::isAbout);
        if (f.mapping().product() != null) mappings.add(f.mapping());
    }

    @EventSourcingHandler
    void evolve(AccountMapped f) {
        accounts.remove(f.account());
        if (f.staff() != null) accounts.put(f.account(), f.staff());
    }
}
