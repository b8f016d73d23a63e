package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many guesses at once are no more guesses than one after the other. */
class GuessingTest {
    private static final int AT_ONCE = 16;

    @TempDir
    private static Path folder;

    private static Town town;

    @BeforeAll
    static void start() {
        town = new Town(folder);
        town.records.joined("VC0801", "Nguyễn Thị Tám");
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void of_a_burst_of_guesses_only_as_many_are_looked_at_as_may_be_wrong() throws Exception {
        assertThat(town.firstSignIn(town.browser(), "VC0801").body()).startsWith("GET Bearer ");
        List<Callable<HttpResponse<String>>> guesses = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Browser browser = town.browser();
            String form = browser.open("/identity/login").body();
            String guess = "username=VC0801&password=" + Town.encoded("đoán lần " + i);
            guesses.add(() -> browser.submit("/identity/login", guess, form));
        }
        try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<HttpResponse<String>> answer : hands.invokeAll(guesses)) {
                assertThat(answer.get().uri().getPath()).isEqualTo("/identity/login");
            }
        }
        String log = town.get(Town.INSPECTOR, "/identity/api/v1/security-log?about=VC0801")
                .body();
        assertThat(log.split("PASSWORD_REFUSED", -1)).hasSize(5 + 1);
        assertThat(log.split("LOCKED_OUT", -1)).hasSize(1 + 1);
    }

    /** Whoever guessed once too little and then knows it. */
    @Test
    void who_knows_it_at_the_last_try_comes_in() throws Exception {
        town.records.joined("VC0802", "Trần Văn Chín");
        assertThat(town.firstSignIn(town.browser(), "VC0802").body()).startsWith("GET Bearer ");
        for (int i = 0; i < 4; i++) {
            assertThat(town.browser().signIn("/", "VC0802", "sai").statusCode()).isEqualTo(200);
        }
        assertThat(town.browser()
                        .signIn("/submission/", "VC0802", Town.encoded(Town.OWN))
                        .body())
                .startsWith("GET Bearer ");
    }
}
