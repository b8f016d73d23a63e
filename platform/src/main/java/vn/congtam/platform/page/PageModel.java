package vn.congtam.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.congtam.platform.access.Actors;

/** What the layout needs to know: {@code actor}, {@code menu}, {@code place}, and {@code format} to write values. */
@ControllerAdvice
class PageModel {

    @ModelAttribute
    void describe(Model model, HttpServletRequest request, Locale locale) {
        model.addAttribute("place", Place.of(request));
        model.addAttribute("format", new Formats(locale));
        model.addAttribute("menu", Actors.current().map(MenuItem::of).orElse(List.of()));
        Actors.current().ifPresent(actor -> model.addAttribute("actor", actor));
    }
}
