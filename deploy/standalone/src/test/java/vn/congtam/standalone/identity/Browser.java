package vn.congtam.standalone.identity;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser: cookies, redirects, and forms filled in as they are on the page. */
final class Browser {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;
    private final String origin;

    Browser(String origin) {
        this(origin, "127.0.0.1");
    }

    /** @param from the address at which the person sits */
    Browser(String origin, String from) {
        this.origin = origin;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .localAddress(InetAddress.ofLiteral(from))
                .build();
    }

    HttpResponse<String> open(String path) throws Exception {
        return send(request(path));
    }

    /** Opens a page, is led to the login, and fills in the form. */
    HttpResponse<String> signIn(String path, String name, String password) throws Exception {
        HttpResponse<String> form = open(path);
        return submit("/identity/login", "username=" + name + "&password=" + password, form.body());
    }

    HttpResponse<String> submit(String path, String fields, String page) throws Exception {
        Matcher token = FORM_TOKEN.matcher(page);
        String csrf = token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "";
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + csrf)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void forget(String name) {
        HttpCookie forgotten = cookie(name);
        boolean _ = cookies.getCookieStore().remove(null, forgotten);
    }
}
