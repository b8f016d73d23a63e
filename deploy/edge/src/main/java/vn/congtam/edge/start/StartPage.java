package vn.congtam.edge.start;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.congtam.edge.EdgeSettings;
import vn.congtam.edge.Language;

/** Who I am, and where my work is. */
@Controller
class StartPage {
    private final EdgeSettings settings;

    StartPage(EdgeSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal OidcUser person, Model model) {
        List<String> roles = Objects.requireNonNullElse(person.getClaimAsStringList("roles"), List.of());
        model.addAttribute("name", Objects.requireNonNullElse(person.getFullName(), person.getSubject()));
        model.addAttribute("code", person.getSubject());
        model.addAttribute("roles", roles);
        model.addAttribute("links", Link.of(roles, settings.services().keySet()));
        return "edge/start";
    }

    /** Asked for by browsers where no page names another, as when they show JSON. */
    @GetMapping("/favicon.ico")
    String icon() {
        return "redirect:/reporting/assets/congtam.svg";
    }

    @GetMapping(path = "/", params = Language.NAME)
    String remember(Locale chosen, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, Language.remember(chosen));
        return "redirect:/";
    }
}
