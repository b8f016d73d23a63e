package vn.congtam.standalone.identity.server.administration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.server.roster.Roster.Agency;

/** The accounts of an agency, with what an administrator may do. */
@Controller
class AccountsPage {
    private final Book book;
    private final Administrator administrator;
    private final SecondAdministrator second;

    AccountsPage(Book book, Administrator administrator, SecondAdministrator second) {
        this.book = book;
        this.administrator = administrator;
        this.second = second;
    }

    @GetMapping("/accounts")
    String page(
            Actor actor,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String after,
            HttpServletRequest request,
            Model model) {
        List<Agency> agencies = book.agencies();
        String shown = agency != null
                ? agency
                : agencies.isEmpty() ? "" : agencies.getFirst().agency();
        model.addAttribute("agencies", agencies);
        model.addAttribute("agency", shown);
        List<Overview> page =
                shown.isEmpty() ? book.ofNoAgency(actor, request.getRemoteAddr()) : book.of(shown, actor, after);
        model.addAttribute("accounts", page);
        model.addAttribute("next", shown.isEmpty() ? null : Book.next(page));
        model.addAttribute("proposals", second.waiting(actor, request.getRemoteAddr()));
        model.addAttribute("grantable", Grants.GRANTABLE);
        return "identity/accounts";
    }

    @PostMapping("/accounts/{staff}/first-password")
    String handOut(Actor actor, @PathVariable String staff, Model model, HttpServletResponse response) {
        return outcome(administrator.handOutPassword(actor, staff), model, response);
    }

    @PostMapping("/accounts/proposals/{proposal}/approval")
    String approve(Actor actor, @PathVariable String proposal, Model model, HttpServletResponse response) {
        return outcome(second.approve(actor, proposal), model, response);
    }

    /** The one time that the password is seen, where there is one. */
    private static String outcome(Outcome outcome, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("outcome", outcome);
        return "identity/accounts :: outcome";
    }
}
