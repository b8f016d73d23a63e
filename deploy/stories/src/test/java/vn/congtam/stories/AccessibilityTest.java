package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of every role can be used by everybody: on a desk and on a phone, by day and by night, in both languages. */
class AccessibilityTest {
    private static final String LAST = Commune.lastMonth().toString();
    private static final Map<String, List<String>> PAGES = Map.of(
            "official",
            List.of(
                    "",
                    "submission/?month=" + LAST,
                    "submission/journal",
                    "submission/routines",
                    "scoring/slip",
                    "scoring/slip?month=" + LAST,
                    "scoring/slip/VC0014/" + LAST,
                    "scoring/petitions",
                    "reporting/?month=" + LAST,
                    "reporting/history?month=" + LAST,
                    "reporting/codes",
                    "reporting/codes?code=2K4",
                    "reporting/notices",
                    "reporting/radar?span=" + LAST,
                    "reporting/radar/method",
                    "identity/account"),
            "rater",
            List.of(
                    "submission/review",
                    "submission/assign?owner=" + Commune.LAN,
                    "submission/routines?owner=" + Commune.LAN,
                    "scoring/inbox",
                    "scoring/rating",
                    "reporting/notices",
                    "reporting/radar?span=" + LAST,
                    "reporting/?month=" + LAST),
            "head",
            List.of(
                    "scoring/period",
                    "scoring/period?month=" + LAST,
                    "scoring/classification?span=" + LAST,
                    "scoring/slip?month=" + LAST,
                    "scoring/petitions",
                    "scoring/agency-evaluations",
                    "scoring/inbox",
                    "reporting/radar/agency?span=" + LAST,
                    "reporting/?month=" + LAST),
            "hr",
            List.of(
                    "indicator/",
                    "indicator/catalogue",
                    "indicator/indicator-values",
                    "indicator/indicator-sets/draft",
                    "scoring/period",
                    "submission/reconciliation",
                    "submission/connections"),
            "homeaffairs",
            List.of(
                    "indicator/criteria",
                    "indicator/indicator-sets",
                    "indicator/indicator-sets/draft",
                    "scoring/agency-evaluations",
                    "scoring/petitions?agency=" + Commune.AGENCY),
            "leader",
            List.of(
                    "reporting/?month=" + LAST,
                    "reporting/?month=" + LAST + "&agency=" + Commune.AGENCY,
                    "reporting/?month=" + LAST + "&agency=" + Commune.AGENCY + "&division=kinh-te",
                    "reporting/products?month=" + LAST + "&agency=" + Commune.AGENCY + "&division=kinh-te&staff=VC0014",
                    "scoring/period?agency=" + Commune.AGENCY + "&month=" + LAST,
                    "scoring/classification?agency=" + Commune.AGENCY + "&span=" + LAST),
            "inspector",
            List.of(
                    "reporting/inspection?agency=" + Commune.AGENCY + "&span=" + LAST,
                    "reporting/history?staff=VC0014&month=" + LAST,
                    "reporting/history?lanes=true&staff=VC0014&month=" + LAST,
                    "reporting/moment?staff=VC0014&on=" + Commune.lastMonth().atEndOfMonth() + "&thenKnown="
                            + Commune.lastMonth().atDay(15),
                    "reporting/organisation?agency=" + Commune.AGENCY + "&thenOn="
                            + Commune.lastMonth().atDay(15),
                    "reporting/record?of=slip/VC0014/" + LAST,
                    "reporting/record?of=regulation/agency/" + Commune.AGENCY + "&thenOn=2025-12-01",
                    "scoring/slip/VC0014/" + LAST,
                    "reporting/radar/agency?span=" + LAST + "&agency=" + Commune.AGENCY,
                    "reporting/radar?staff=VC0014&span=" + LAST,
                    "identity/security-log"),
            "admin",
            List.of("", "indicator/", "identity/accounts?agency=" + Commune.AGENCY, "identity/security-log"));

    @AutoClose
    private static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"official", "rater", "head", "hr", "homeaffairs", "leader", "inspector", "admin"})
    void no_page_keeps_anybody_out(String account) {
        List<String> findings = new ArrayList<>();
        Page page = browser.signedIn(account, Commune.running().password(), 1280);
        for (String path : PAGES.getOrDefault(account, List.of())) {
            look(page, account, said(path, "vi"), 1280, ColorScheme.LIGHT, findings);
            look(page, account, said(path, "en"), 390, ColorScheme.DARK, findings);
        }
        page.context().close();
        assertThat(findings).isEmpty();
    }

    private static void look(
            Page page, String account, String path, int width, ColorScheme colours, List<String> findings) {
        page.setViewportSize(width, 900);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(Commune.running().origin() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        Browser.picture(page, width + "-" + account + "-" + path.replaceAll("[^a-zA-Z0-9]+", "-"));
        Axe.findings(page).forEach(finding -> findings.add("/" + path + " at " + width + ": " + finding));
        assertFits(page, path, width);
    }

    private static String said(String path, String language) {
        return path.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    private static void assertFits(Page page, String path, int width) {
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).as("%s at %d", path, width).isLessThanOrEqualTo(0);
    }
}
