package vn.congtam.keycloak;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser, who fills in Keycloak's forms. */
final class Browser {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new Jar())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** As far as it leads, but never to an address that begins so: there it ends with the redirect. */
    HttpResponse<String> open(String address, String until) {
        return follow(Wire.send(http, Wire.to(address)), until);
    }

    HttpResponse<String> submit(String action, Map<String, String> fields, String until) {
        return follow(Wire.send(http, Wire.form(action, fields)), until);
    }

    /** From the page with the password on, and through the page with the code where one is asked for. */
    HttpResponse<String> signIn(HttpResponse<String> page, Person person, String until) {
        HttpResponse<String> next =
                submit(action(page), Map.of("username", person.name(), "password", Person.PASSWORD), until);
        return next.body().contains("name=\"otp\"") ? submit(action(next), Map.of("otp", Person.code()), until) : next;
    }

    static String action(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException(page.statusCode() + " " + page.uri() + "\n" + page.body());
        }
        return page.uri().resolve(form.group(1).replace("&amp;", "&")).toString();
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> follow(HttpResponse<String> answer, String until) {
        String to = location(answer);
        return to.isEmpty() || to.startsWith(until)
                ? answer
                : follow(Wire.send(http, Wire.to(answer.uri().resolve(to).toString())), until);
    }

    /** Keycloak marks its cookies for TLS; browsers send those to their own machine all the same. */
    private static final class Jar extends CookieManager {
        Jar() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            super.put(uri, headers);
            getCookieStore().getCookies().forEach(Jar::here);
        }

        private static void here(HttpCookie cookie) {
            cookie.setSecure(false);
        }
    }
}
