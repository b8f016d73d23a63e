package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.stories.Standalone.Ended;

/** An inspector takes records home, and checks and computes them there with nothing but the printed keys. */
class CaseFileTest {
    private static final String CASES = "/reporting/api/v1/case-files/";
    private static final String LANS = CASES + "staff/" + Commune.LAN + "?span=";

    @Test
    void an_inspector_takes_a_year_of_a_person_home_and_computes_it_again() throws Exception {
        Path file = downloaded("inspector", LANS + Commune.lastMonth().getYear());
        long begun = System.nanoTime();
        Ended good = verified(file);
        assertThat(good.said()).contains("CASE FILE GOOD", "HỒ SƠ ĐÚNG").doesNotContain("Exception");
        assertThat(good.exit()).as(good.said()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(good.said()).containsPattern("[1-9][0-9]* facts").containsPattern("[1-9][0-9]* results compared");
    }

    @Test
    void one_digit_of_one_score_that_is_changed_at_home_is_named() throws Exception {
        Path file = downloaded("inspector", LANS + Commune.lastMonth());
        Path forged = Standalone.directory("forged").resolve("forged.zip");
        String position = forge(file, forged);
        Ended wrong = verified(forged);
        assertThat(wrong.exit()).as(wrong.said()).isEqualTo(1);
        assertThat(wrong.said())
                .contains("The first wrong fact: log congtam.khanhhoa/scoring, position " + position + ".")
                .contains("SCORE_DIFFERS", "FACT_NOT_PROVED")
                .doesNotContain("Exception");
    }

    @Test
    void who_it_is_about_may_have_it_as_well() throws Exception {
        Ended good = verified(downloaded(Commune.LAN, LANS + Commune.lastMonth()));
        assertThat(good.exit()).as(good.said()).isZero();
        assertThat(good.said()).containsPattern("[1-9][0-9]* results compared");
    }

    @Test
    void a_division_in_a_month_is_one_file() throws Exception {
        Path file = downloaded(
                "inspector", CASES + "agencies/" + Commune.AGENCY + "/" + Commune.lastMonth() + "?division=kinh-te");
        Ended good = verified(file);
        assertThat(good.exit()).as(good.said()).isZero();
    }

    @Test
    void what_is_official_was_cosigned_by_the_other_services() throws Exception {
        String official = LANS + Commune.lastMonth() + "&official=true";
        assertThat(Api.eventually(() -> Commune.as(Commune.LAN).get(official), any -> any.status() == 200)
                        .status())
                .isEqualTo(200);
        Ended good = verified(downloaded(Commune.LAN, official), "--quorum", "2");
        assertThat(good.exit()).as(good.said()).isZero();
        assertThat(good.said()).contains("cosigned by 3 known witnesses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "hr", "leader", "rater", "VC0021"})
    void nobody_else_may(String who) {
        Api.Answer answer = Commune.as(who).get(LANS + Commune.lastMonth());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.response().body()).contains("CASE_NOT_YOURS");
    }

    private static Ended verified(Path file, String... more) {
        List<String> call = new ArrayList<>(List.of(
                "verify", file.toString(), "--data", Commune.running().data().toString()));
        call.addAll(List.of(more));
        return Standalone.ended(call.toArray(String[]::new));
    }

    private static Path downloaded(String who, String path) throws IOException, InterruptedException {
        Api api = Commune.as(who);
        HttpRequest request = HttpRequest.newBuilder(api.origin().resolve(path))
                .timeout(Duration.ofSeconds(120))
                .header("Authorization", "Bearer " + api.token())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode())
                    .as(new String(answer.body(), StandardCharsets.UTF_8))
                    .isEqualTo(200);
            return Files.write(Standalone.directory("case").resolve("case.zip"), answer.body());
        }
    }

    /** @return the position of the fact in which a score is changed, and nothing else */
    private static String forge(Path file, Path to) throws IOException {
        String position = null;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                for (String line : text.split("(?<=\n)")) {
                    boolean score = position == null
                            && line.contains("\"total\":\"")
                            && line.contains("\"type\":\"ScoreChanged\"");
                    if (score) position = line.replaceAll("(?s).*\"pos\":([0-9]+),\"rev\".*", "$1");
                    String forged = score ? line.replaceFirst("(\"total\":\"[0-9.]*)[0-9]\"", "$10\"") : line;
                    if (score && forged.equals(line))
                        forged = line.replaceFirst("(\"total\":\"[0-9.]*)[0-9]\"", "$11\"");
                    out.write(forged.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return Objects.requireNonNull(position, "there is a score");
    }
}
