package vn.congtam.reporting.history.code;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.platform.web.Refused;

/** Where a code from paper is typed. */
@Controller
class CodePage {
    private final Codes codes;

    CodePage(Codes codes) {
        this.codes = codes;
    }

    @GetMapping("/codes")
    String show(@RequestParam @Nullable String code, Locale locale, Model model) {
        model.addAttribute("typed", code == null ? "" : code);
        if (code != null && !code.isBlank()) look(code, locale, model);
        return "reporting/codes";
    }

    private void look(String code, Locale locale, Model model) {
        try {
            model.addAttribute("code", codes.read(code));
        } catch (Refused why) {
            model.addAttribute("why", why);
        }
    }
}
