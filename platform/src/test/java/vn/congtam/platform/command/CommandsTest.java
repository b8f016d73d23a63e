package vn.congtam.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.OfficeCommand.AddDivisions;
import vn.congtam.platform.command.OfficeCommand.AddUpTo;
import vn.congtam.platform.command.OfficeCommand.Open;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.keys.KeyedFingerprint;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.StaleVersion;

class CommandsTest {
    private static final String NAME = "toy" + UUID.randomUUID().toString().replace("-", "");
    private static final Actor LAN = new Actor(new StaffCode("VC0007"), "Lan", null, Set.of(Role.OFFICIAL));

    private static final ConfigurableApplicationContext SERVICE = ToyService.start(NAME);

    private final Commands commands = SERVICE.getBean(Commands.class);
    private final CommitLog log = SERVICE.getBean(CommitLog.class);
    private final AgencyId agency = new AgencyId(UUID.randomUUID().toString());

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    private static Act act(@Nullable String key, @Nullable String request, @Nullable Long version) {
        return new Act(LAN, ToyService.NOW, "c-1", key, request, version);
    }

    private static Act act() {
        return act(null, "hash", null);
    }

    private Receipt opened() {
        return commands.send(act(), new Open(agency, "Sở Nội vụ"));
    }

    @Test
    void a_receipt_tells_the_facts_and_where_they_are() {
        long next = log.head() < 0 ? 0 : log.from(log.head(), 1).getFirst().next();
        opened();
        Receipt receipt = commands.send(act(), new AddDivisions(agency, 2));

        assertThat(receipt.id()).isEqualTo(agency.value());
        assertThat(receipt.stream()).isEqualTo("agency/" + agency.value());
        assertThat(receipt.version()).isEqualTo(2);
        assertThat(receipt.facts())
                .extracting(Receipt.Recorded::type, Receipt.Recorded::seq, Receipt.Recorded::position)
                .containsExactly(
                        tuple("DivisionEstablished", 1L, next + 1), tuple("DivisionEstablished", 2L, next + 2));
    }

    @Test
    void a_fact_tells_who_did_it_when_and_why() {
        commands.send(act("key-1" + agency, "hash", null), new Open(agency, "Sở Nội vụ"));
        Entry entry = entry("agency/" + agency.value(), 0);

        assertThat(entry.log()).isEqualTo("congtam.khanhhoa/" + NAME);
        assertThat(entry.actor()).isEqualTo("VC0007");
        assertThat(entry.cause()).isEqualTo("VC0007:key-1" + agency);
        assertThat(entry.correlation()).isEqualTo("c-1");
        assertThat(entry.ts()).isEqualTo(ToyService.NOW);
        assertThat(entry.meta()).isEmpty();
        assertThat(entry.payload()).isEqualTo("{\"agency\":\"" + agency.value() + "\",\"name\":\"Sở Nội vụ\"}");
    }

    private Entry entry(String stream, long seq) {
        return FactReader.withoutKeys(FactNames.published())
                .entry(log.facts(stream, seq, 1).getFirst().entry());
    }

    @Test
    void the_same_request_again_gives_the_same_receipt_and_changes_nothing() {
        Act act = act("k" + agency, "hash", null);
        Receipt first = commands.send(act, new Open(agency, "Sở Nội vụ"));
        long head = log.head();

        assertThat(commands.send(act, new Open(agency, "Sở Nội vụ"))).isEqualTo(first);
        AgencyId other = new AgencyId(UUID.randomUUID().toString());
        assertThat(commands.send(act, new Open(other, "Sở Nội vụ"))).isEqualTo(first);
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void a_key_used_for_another_request_is_refused() {
        commands.send(act("k" + agency, "hash", null), new Open(agency, "Sở Nội vụ"));
        assertThatThrownBy(() -> commands.send(act("k" + agency, "other", null), new AddDivisions(agency, 1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(Refusal.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void what_is_kept_of_a_request_tells_it_from_another_only_to_who_has_the_key() {
        commands.send(act("k" + agency, "hash", null), new Open(agency, "Sở Nội vụ"));
        assertThat(kept().request())
                .isEqualTo(SERVICE.getBean(KeyedFingerprint.class).of("hash"))
                .isNotEqualTo("hash");
    }

    @Test
    void a_request_that_was_kept_before_there_was_a_key_is_known_again() {
        commands.send(act("k" + agency, "hash", null), new Open(agency, "Sở Nội vụ"));
        Commit now = kept();
        Commit former =
                new Commit(now.ordinal(), now.first(), now.command(), "hash", now.at(), now.facts(), now.prev());
        KeyedFingerprint prints = SERVICE.getBean(KeyedFingerprint.class);
        assertThat(Order.of(act("k" + agency, "hash", null), prints, "again").checked(former))
                .isSameAs(former);
        assertThatThrownBy(() -> Order.of(act("k" + agency, "other", null), prints, "again")
                        .checked(former))
                .isInstanceOf(Refused.class);
    }

    private Commit kept() {
        return log.byCommand("VC0007:k" + agency).orElseThrow();
    }

    @Test
    void the_same_request_many_times_at_once_is_carried_out_once() throws Exception {
        opened();
        Act act = act("k" + agency, "hash", 0L);
        List<Receipt> receipts = atOnce(16, () -> commands.send(act, new AddDivisions(agency, 1)));
        assertThat(Set.copyOf(receipts)).hasSize(1);
        assertThat(log.version("agency/" + agency.value())).isEqualTo(1);
    }

    @Test
    void a_command_without_facts_gives_the_version_as_it_is() {
        opened();
        Receipt receipt = commands.send(act(), new AddDivisions(agency, 0));
        assertThat(receipt.facts()).isEmpty();
        assertThat(receipt.version()).isZero();
        assertThat(receipt.id()).isEqualTo(agency.value());
    }

    @Test
    void a_stale_version_is_refused_before_anything_is_decided() {
        opened();
        commands.send(act(), new AddDivisions(agency, 3));
        assertThatThrownBy(() -> commands.send(act(null, "hash", 1L), new AddUpTo(agency, 0)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> {
                    assertThat(stale.expected()).isEqualTo(1);
                    assertThat(stale.current()).isEqualTo(3);
                });
        assertThat(commands.send(act(null, "hash", 3L), new AddDivisions(agency, 1))
                        .version())
                .isEqualTo(4);
    }

    @Test
    void of_thirty_two_who_saw_the_same_version_one_succeeds() throws Exception {
        opened();
        List<Object> outcomes = atOnce(32, () -> {
            try {
                return commands.send(act(null, "hash", 0L), new AddDivisions(agency, 1));
            } catch (StaleVersion stale) {
                return stale.current();
            }
        });
        assertThat(outcomes).filteredOn(Receipt.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> outcome.equals(1L)).hasSize(31);
        assertThat(log.version("agency/" + agency.value())).isEqualTo(1);
    }

    @Test
    void a_refusal_carries_the_version_that_refused() {
        opened();
        commands.send(act(), new AddDivisions(agency, 2));
        assertThatThrownBy(() -> commands.send(act(), new AddUpTo(agency, 2)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(Office.Refusal.FULL);
                    assertThat(refused.version()).isEqualTo(2);
                });
    }

    @Test
    void what_is_not_there_and_what_is_there_already_is_told() {
        assertThatThrownBy(() -> commands.send(act(), new AddDivisions(agency, 1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(Refusal.NO_SUCH_RECORD));
        opened();
        assertThatThrownBy(this::opened).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.rule()).isEqualTo(Refusal.ALREADY_EXISTS);
            assertThat(refused.version()).isZero();
        });
    }

    @Test
    void a_reaction_is_carried_out_once_however_often_its_fact_is_told() {
        opened();
        Entry cause = entry("agency/" + agency.value(), 0);
        commands.react("open-first-division", cause, new AddDivisions(agency, 1));
        commands.react("open-first-division", cause, new AddDivisions(agency, 1));

        assertThat(log.version("agency/" + agency.value())).isEqualTo(1);
        Entry entry = entry("agency/" + agency.value(), 1);
        assertThat(entry.actor()).isEqualTo("open-first-division");
        assertThat(entry.cause()).isEqualTo(cause.eventId());
        assertThat(entry.correlation()).isEqualTo("c-1");
    }

    @Test
    void a_reaction_that_is_refused_is_told_so() {
        opened();
        Entry cause = entry("agency/" + agency.value(), 0);
        assertThatThrownBy(() -> commands.react("fill", cause, new AddUpTo(agency, 0)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void two_processes_changing_one_stream_lose_nothing() throws Exception {
        opened();
        Entry cause = entry("agency/" + agency.value(), 0);
        try (ConfigurableApplicationContext second = ToyService.start(NAME)) {
            List<Commands> both = List.of(commands, second.getBean(Commands.class));
            List<Callable<Long>> tasks = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String reaction = "race-" + i;
                Commands mine = both.get(i % 2);
                tasks.add(() -> {
                    mine.react(reaction, cause, new AddDivisions(agency, 1));
                    return 1L;
                });
            }
            run(8, tasks);
        }
        assertThat(log.version("agency/" + agency.value())).isEqualTo(60);
    }

    private static <T> List<T> atOnce(int threads, Callable<T> task) throws Exception {
        return run(threads, Collections.nCopies(threads, task));
    }

    private static <T> List<T> run(int threads, List<Callable<T>> tasks) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
