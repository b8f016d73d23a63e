package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.congtam.stories.Api.Answer;

/** What a person at a terminal sees of starting and stopping. */
class StartAndStopTest {
    private static final Path DATA = Standalone.directory("terminal");

    @Test
    void it_stops_cleanly_when_told_to_and_goes_on_with_its_data() {
        int port = Standalone.freePort();
        Standalone first = Standalone.start(DATA, port, "none");
        Api homeAffairs = new Api(first.origin(), first.token("homeaffairs"));
        String agency = "{\"agency\":\"xa-a\",\"name\":\"UBND xã A\"}";
        assertThat(homeAffairs.post("/indicator/api/v1/agencies", agency).status())
                .isEqualTo(201);
        isRefused("đang được", "is in use by another process", Standalone.begin(DATA, Standalone.freePort()));
        stopsCleanly(first);
        try (Standalone second = Standalone.start(DATA, port, "none")) {
            assertThat(second.origin()).isEqualTo(first.origin());
            Answer known = Api.eventually(
                    () -> homeAffairs.get("/indicator/api/v1/agencies/xa-a"), answer -> answer.status() == 200);
            assertThat(known.status()).isEqualTo(200);
        }
    }

    @Test
    void told_to_stop_in_the_middle_of_the_sample_it_stops_as_cleanly() {
        Standalone loading = Standalone.begin(
                Standalone.directory("terminal"), Standalone.freePort(), "--sample", "province", "--people", "100");
        loading.awaitLine("setting up agencies");
        stopsCleanly(loading);
        assertThat(loading.printed()).doesNotContain("cannot start");
    }

    @Test
    void a_port_in_use_is_told_and_nothing_is_left_behind() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Path data = Standalone.directory("terminal").resolve("data");
            Standalone refused = Standalone.begin(data, port);
            isRefused("Cổng " + port + " đang được dùng", "port " + port + " is in use", refused);
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Path file = Files.createTempFile(Standalone.directory("terminal"), "no-folder", "");
        Standalone refused = Standalone.begin(file.resolve("data"), Standalone.freePort());
        isRefused("Không ghi được", "cannot write to the data folder", refused);
    }

    @Test
    void nonsense_is_told_with_the_way_it_is_meant() {
        Standalone refused =
                Standalone.begin(Standalone.directory("terminal"), Standalone.freePort(), "--people", "many");
        assertThat(refused.await()).isEqualTo(2);
        assertThat(refused.printed()).contains("--people must be a number").contains("usage: kpi run");
    }

    @Test
    void who_asks_for_help_gets_it_and_nothing_starts() {
        Path data = Standalone.directory("terminal").resolve("data");
        assertThat(Standalone.kpi("", "run", "--help")).contains("kpi run [--port 8080]");
        Standalone asked = Standalone.begin(data, Standalone.freePort(), "--help");
        assertThat(asked.await()).isZero();
        assertThat(asked.printed()).contains("usage: kpi run");
        assertThat(data).doesNotExist();
    }

    private static void isRefused(String vietnamese, String english, Standalone refused) {
        assertThat(refused.await()).isEqualTo(1);
        assertThat(refused.printed()).contains(vietnamese).contains(english).doesNotContain("\tat ");
    }

    private static void stopsCleanly(Standalone running) {
        long told = System.nanoTime();
        assertThat(running.stop()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(20));
        assertThat(running.printed())
                .contains("đã dừng / stopped")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }
}
