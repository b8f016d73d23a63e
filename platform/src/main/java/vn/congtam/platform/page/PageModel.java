package vn.congtam.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Actors;

/** What the layout needs to know: {@code actor}, {@code menu}, {@code place}, and {@code format} to write values. */
@ControllerAdvice
class PageModel {
    private final boolean keepsAccounts;

    /** @param keepsAccounts whether accounts are kept at this origin, and not by a provider elsewhere */
    PageModel(@Value("${congtam.pages.accounts:false}") boolean keepsAccounts) {
        this.keepsAccounts = keepsAccounts;
    }

    @ModelAttribute
    void describe(Model model, HttpServletRequest request, Locale locale) {
        model.addAttribute("place", Place.of(request));
        model.addAttribute("format", new Formats(locale));
        model.addAttribute("menu", Actors.current().map(this::menu).orElse(List.of()));
        Actors.current().ifPresent(actor -> model.addAttribute("actor", actor));
    }

    private List<MenuItem> menu(Actor actor) {
        return MenuItem.of(actor).stream()
                .filter(item -> keepsAccounts || !item.isOfAccounts())
                .toList();
    }
}
