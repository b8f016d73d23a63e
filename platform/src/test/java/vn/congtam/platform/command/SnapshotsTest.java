package vn.congtam.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.congtam.events.FactNames;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.OfficeCommand.AddDivisions;
import vn.congtam.platform.command.OfficeCommand.AddUpTo;
import vn.congtam.platform.command.OfficeCommand.Open;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.web.Act;

class SnapshotsTest {
    private static final ConfigurableApplicationContext SERVICE =
            ToyService.start("toy" + UUID.randomUUID().toString().replace("-", ""));
    private static final Act ACT =
            new Act(new Actor(new StaffCode("VC0007"), "Lan", null, Set.of()), ToyService.NOW, "c-1", null, null, null);

    private final Commands commands = SERVICE.getBean(Commands.class);
    private final MongoCollection<Document> snapshots =
            SERVICE.getBean(MongoDatabase.class).getCollection("snapshots");
    private final AgencyId agency = new AgencyId(UUID.randomUUID().toString());
    private final Document key = new Document("_id", agency.toString());

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    private void grow() {
        commands.send(ACT, new Open(agency, "Sở Nội vụ"));
        for (int i = 0; i < 12; i++) {
            commands.send(ACT, new AddDivisions(agency, 20));
        }
    }

    private long addOne() {
        return commands.send(ACT, new AddUpTo(agency, 1_000)).version();
    }

    @Test
    void a_long_stream_is_read_from_its_snapshot() {
        grow();
        Document snapshot = Objects.requireNonNull(snapshots.find(key).first());
        assertThat(snapshot.getLong("seq")).isGreaterThanOrEqualTo(200);
        assertThat(snapshot.getString("state")).contains("\"d0\"", "\"d199\"");
        assertThat(addOne()).isEqualTo(241);
        assertThat(lastDivision()).isEqualTo("d240");
    }

    @Test
    void a_snapshot_that_is_lost_of_another_version_or_broken_is_not_missed() {
        grow();
        snapshots.deleteOne(key);
        assertThat(addOne()).isEqualTo(241);
        snapshots.updateOne(key, new Document("$set", new Document("schema", "another")));
        assertThat(addOne()).isEqualTo(242);
        snapshots.updateOne(key, new Document("$set", new Document("state", "{\"divisions\": 7")));
        assertThat(addOne()).isEqualTo(243);
        assertThat(lastDivision()).isEqualTo("d242");
    }

    /** The aggregate names a division by how many it knows of. */
    private String lastDivision() {
        CommitLog log = SERVICE.getBean(CommitLog.class);
        FactReader reader = FactReader.withoutKeys(FactNames.published());
        var last =
                log.facts(agency.toString(), log.version(agency.toString()), 1).getFirst();
        return ((DivisionEstablished) reader.fact(reader.entry(last.entry()))).division();
    }
}
