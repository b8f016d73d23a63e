package vn.congtam.indicator.roster.erasure;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;

/** Whose personal data was erased, so that whoever keeps something else of them erases that too. */
@RestController
@RequestMapping("/api/v1/erasures")
class ErasuresController {
    private final Erasures erasures;

    ErasuresController(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping
    List<StaffCode> done() {
        return erasures.done();
    }
}
