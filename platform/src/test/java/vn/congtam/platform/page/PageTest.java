package vn.congtam.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class PageTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(
                Gallery.class,
                "--spring.config.location=classpath:platform.yml",
                "--congtam.service=gallery",
                "--server.port=0");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_page_is_vietnamese_unless_english_was_chosen() throws Exception {
        assertThat(page("/gallery/gallery").body()).contains("lang=\"vi\"", "Việc của tôi", "89,42", "05/10/2026");
        assertThat(page("/gallery/gallery", "Accept-Language", "en", "Accept", "text/html")
                        .body())
                .contains("lang=\"vi\"");
        assertThat(page("/gallery/gallery", "Cookie", "lang=en").body()).contains("lang=\"en\"", "My work", "89.42");
        assertThat(page("/gallery/gallery?lang=xx").body()).contains("lang=\"vi\"");
    }

    @Test
    void the_chosen_language_is_remembered_for_all_services() throws Exception {
        HttpResponse<String> answer = page("/gallery/gallery?month=2026-10&lang=en");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("lang=en; Path=/"));
        assertThat(answer.body()).contains("href=\"/gallery/gallery?month=2026-10&amp;lang=vi\"");
    }

    @Test
    void no_word_is_missing_and_nothing_is_inline() throws Exception {
        for (String language : new String[] {"vi", "en"}) {
            String body = page("/gallery/gallery?lang=" + language).body();
            assertThat(body).doesNotContain("??", "<script>", "style=", "onclick=", "th:");
        }
    }

    @Test
    void what_cannot_be_shown_is_told_in_the_chosen_language() throws Exception {
        assertThat(page("/gallery/broken").body())
                .contains("lang=\"vi\"", "Trang này tạm thời không hiển thị được.", ">Về trang đầu<");
        assertThat(page("/gallery/broken?lang=en").body())
                .contains("lang=\"en\"", "cannot be shown", ">To the start page<")
                .doesNotContain("Trang này");
        assertThat(page("/gallery/refused").body())
                .contains("Không có trang này.", ">Về trang đầu<", "Mã lỗi", ">HTTP_404<");
        assertThat(page("/gallery/refused?lang=en").body())
                .contains("There is no such page.", ">To the start page<", "Error code");
    }

    @Test
    void assets_carry_a_hash_of_their_content_and_are_kept() throws Exception {
        var link = Pattern.compile("(?:href|src)=\"(/gallery/(?:assets|webjars)/[^\"]+)\"")
                .matcher(page("/gallery/gallery").body());
        int found = 0;
        while (link.find()) {
            HttpResponse<String> asset = page(link.group(1));
            assertThat(asset.statusCode()).as(link.group(1)).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
            found++;
        }
        assertThat(found).isEqualTo(5);
        assertThat(page("/gallery/gallery").body()).containsPattern("congtam-[0-9a-f]{32}\\.css");
    }

    private static HttpResponse<String> page(String path, String... headers) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
