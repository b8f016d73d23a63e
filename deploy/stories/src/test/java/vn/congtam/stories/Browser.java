package vn.congtam.stories;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A headless Chromium, in which people sign in and look. */
final class Browser implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(installed())
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking")));
    private final List<String> complaints = new ArrayList<>();

    /** A window in which this account is signed in, showing the start page. */
    Page signedIn(String account, String password, int width) {
        Page page = atTheDoor(width);
        signIn(page, account, password);
        return page;
    }

    /** A window of somebody whom no sample knows: each request carries his token, as those of programs do. */
    Page carrying(Api somebody, int width) {
        Map<String, String> token = Map.of("Authorization", "Bearer " + somebody.token());
        return window(window(width).setExtraHTTPHeaders(token));
    }

    /** A window that was led to the form to sign in by. */
    Page atTheDoor(int width) {
        Page page = window(window(width));
        page.navigate(Commune.running().origin().toString());
        return page;
    }

    private static NewContextOptions window(int width) {
        return new NewContextOptions().setViewportSize(width, 900).setLocale("vi-VN");
    }

    private Page window(NewContextOptions options) {
        BrowserContext window = chromium.newContext(options);
        window.setDefaultTimeout(60_000);
        Page page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** By the form that the page has come to. */
    void signIn(Page page, String account, String password) {
        fillIn(page, account, password);
        // On its way back it passes through pages of the sign-in; whoever goes elsewhere from there is not signed in.
        page.waitForURL(url -> !url.contains("/identity/") && !url.contains("/login"));
    }

    void fillIn(Page page, String account, String password) {
        page.fill("#username", account);
        page.fill("#password", password);
        page.click("button[type=submit], form button");
    }

    /** What went wrong in the pages' own scripts or was forbidden by the content security policy. */
    List<String> complaints() {
        return complaints;
    }

    static void picture(Page page, String name) {
        Path file = Path.of("target/screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static Path installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("KPI_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium is installed; looked for " + PLACES));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
