package vn.congtam.reporting.history.code;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CodeController {
    private final Codes codes;

    CodeController(Codes codes) {
        this.codes = codes;
    }

    /** From a code on paper to the proof of the fact behind it, for whoever may see that. */
    @GetMapping("/api/v1/codes/{code}")
    Code read(@PathVariable String code) {
        return codes.read(code);
    }
}
