package vn.congtam.standalone.identity.server;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.edge.Language;
import vn.congtam.standalone.identity.Accounts;

/** The form to sign in with, in the common look. */
@Controller
class LoginPage {
    private static final List<String> REASONS = List.of("wrong", "locked", "expired");

    private final Accounts accounts;

    LoginPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/login")
    String form(@RequestParam Map<String, String> asked, Model model, Locale locale, HttpServletResponse response) {
        if (asked.containsKey(Language.NAME)) {
            response.addHeader(HttpHeaders.SET_COOKIE, Language.remember(locale));
        }
        Optional<String> why = REASONS.stream().filter(asked::containsKey).findFirst();
        model.addAttribute("why", why.orElse(null));
        model.addAttribute("accounts", accounts.ofRoles());
        return "identity/login";
    }
}
