package vn.congtam.submission.connector.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.Counted;
import vn.congtam.events.submission.FileFact.FileDismissed;
import vn.congtam.events.submission.FileFact.FilePlaced;
import vn.congtam.events.submission.FileFact.FileReported;
import vn.congtam.events.submission.FileId;
import vn.congtam.events.submission.Message;
import vn.congtam.events.submission.Obstacle;
import vn.congtam.events.submission.Progress;
import vn.congtam.submission.connector.file.FileCommand.DismissFile;
import vn.congtam.submission.connector.file.FileCommand.PlaceFile;
import vn.congtam.submission.connector.file.FileCommand.ReportMessage;

/** A file of the one-stop shop: received on the 5th, due on the 9th, done on the 8th, opened again and done on the 12th. */
class CaseFileTest {
    private static final FileId FILE = new FileId("f1");
    private static final ConnectionId SHOP = new ConnectionId("xa-dien-khanh/mot-cua");
    private static final String NUMBER = "H32.1-0001";
    private static final StaffCode LAN = new StaffCode("VC0013");
    private static final CatalogueId CATALOGUE = new CatalogueId("dk-2026-1");
    private static final LocalDate DUE = LocalDate.of(2026, 10, 9);

    private static final Message RECEIVED =
            new Message("1", at(5), Progress.RECEIVED, "dat-dai", "lan.nt", Map.of(), DUE, null);
    private static final Message DONE = done("2", 8);
    private static final Message REOPENED = new Message("3", at(9), Progress.REOPENED, null, null, null, null, null);
    private static final Message DONE_AGAIN = done("4", 12);

    private static Instant at(int day) {
        return Instant.parse("2026-10-%02dT03:00:00Z".formatted(day));
    }

    private static Message done(String id, int day) {
        return new Message(id, at(day), Progress.DONE, null, null, null, null, null);
    }

    private final AggregateTestFixture<CaseFile> file = new AggregateTestFixture<>(CaseFile.class);

    private static Placement place(Course course, @Nullable Counted before) {
        return course.since() == null
                ? Placement.stopped(Obstacle.NOT_RECEIVED)
                : course.withdrawn() ? Placement.NOWHERE : new Placement(counted(course.done(), course.late()), null);
    }

    private static Counted counted(boolean completed, int late) {
        return new Counted(LAN, CATALOGUE, "C-20", "2026-10", completed, late);
    }

    private static ReportMessage report(Message message) {
        return new ReportMessage(FILE, SHOP, NUMBER, message, CaseFileTest::place);
    }

    private static FileReported reported(
            Message message, @Nullable Counted before, @Nullable Counted now, @Nullable Obstacle why) {
        return new FileReported(FILE, SHOP, NUMBER, message, before, now, why);
    }

    @Test
    void a_file_counts_from_its_first_message() {
        file.givenNoPriorActivity()
                .when(report(RECEIVED))
                .expectEvents(reported(RECEIVED, null, counted(false, 0), null));
    }

    @Test
    void what_is_done_before_it_was_received_waits_and_is_lost_to_nobody() {
        file.givenNoPriorActivity().when(report(DONE)).expectEvents(reported(DONE, null, null, Obstacle.NOT_RECEIVED));
        file.given(reported(DONE, null, null, Obstacle.NOT_RECEIVED))
                .when(report(RECEIVED))
                .expectEvents(reported(RECEIVED, null, counted(true, 0), null));
    }

    @Test
    void the_same_message_again_changes_nothing() {
        file.given(reported(RECEIVED, null, counted(false, 0), null))
                .when(report(RECEIVED))
                .expectNoEvents();
    }

    @Test
    void another_message_under_the_same_id_is_refused() {
        file.given(reported(RECEIVED, null, counted(false, 0), null))
                .when(report(done("1", 8)))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.EVENT_ID_REUSED));
    }

    @Test
    void in_whatever_order_its_messages_come_a_file_ends_as_the_same() {
        List<Message> messages = new ArrayList<>(List.of(RECEIVED, DONE, REOPENED, DONE_AGAIN));
        Set<Course> ends = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(messages, new Random(seed));
            ends.add(Course.of(messages));
        }
        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.done()).isTrue();
            assertThat(end.late())
                    .as("once on the 8th in time, once on the 12th late")
                    .isEqualTo(1);
            assertThat(end.since()).isEqualTo(LocalDate.of(2026, 10, 5));
        });
    }

    @Test
    void what_happened_at_the_same_time_ends_as_the_same_in_whatever_order_it_is_told() {
        Message to = new Message("7", at(5), Progress.CHANGED, null, "hoai.an", Map.of("muc", "3"), null, null);
        Message back = new Message("6", at(5), Progress.CHANGED, null, "lan.nt", Map.of("muc", "4"), DUE, null);
        Message reopened = new Message("5", at(5), Progress.REOPENED, null, null, null, null, null);
        List<Message> messages = new ArrayList<>(List.of(to, back, reopened, done("9", 5), RECEIVED, done("8", 5)));
        Set<Course> ends = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            Collections.shuffle(messages, new Random(seed));
            ends.add(Course.of(messages));
        }
        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.account()).as("the later id").isEqualTo("hoai.an");
            assertThat(end.done()).as("opened again comes after done").isFalse();
        });
    }

    @Test
    void a_file_takes_so_many_messages_and_no_more_but_knows_again_those_it_has() {
        List<FileReported> all = new ArrayList<>();
        for (int one = 0; one < CaseFile.MOST_MESSAGES; one++) {
            all.add(reported(done("m" + one, 8), null, null, Obstacle.NOT_RECEIVED));
        }
        file.given(all)
                .when(report(done("one-more", 8)))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.FILE_FULL));
        file.given(all).when(report(done("m7", 8))).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void what_the_other_system_says_of_being_late_goes_before_the_days() {
        Message excused = new Message("2", at(12), Progress.DONE, null, null, null, null, false);
        assertThat(Course.of(List.of(RECEIVED, excused)).late()).isZero();
    }

    @Test
    void after_a_rule_was_added_a_file_is_placed_without_a_new_message() {
        file.given(reported(RECEIVED, null, null, Obstacle.NO_MAPPING))
                .when(new PlaceFile(FILE, CaseFileTest::place))
                .expectEvents(new FilePlaced(FILE, SHOP, null, counted(false, 0), null));
    }

    @Test
    void a_file_that_is_still_stuck_is_not_told_again() {
        file.given(reported(RECEIVED, null, null, Obstacle.NO_MAPPING))
                .when(new PlaceFile(FILE, (course, before) -> Placement.stopped(Obstacle.NO_MAPPING)))
                .expectNoEvents();
    }

    @Test
    void what_is_dismissed_counts_nowhere_whatever_is_said_of_it() {
        FileReported stuck = reported(RECEIVED, null, null, Obstacle.NO_MAPPING);
        FileDismissed dismissed = new FileDismissed(FILE, SHOP, "Hồ sơ thử");
        file.given(stuck).when(new DismissFile(FILE, "Hồ sơ thử")).expectEvents(dismissed);
        file.given(stuck, dismissed).when(report(DONE)).expectEvents(reported(DONE, null, null, null));
    }

    @Test
    void a_file_that_nothing_is_in_the_way_of_is_not_dismissed() {
        file.given(reported(RECEIVED, null, counted(false, 0), null))
                .when(new DismissFile(FILE, "Hồ sơ thử"))
                .expectException(refusedBy(Refusal.FILE_MATCHED));
    }
}
