package vn.congtam.indicator.roster.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.document.Csv;
import vn.congtam.platform.document.Table;
import vn.congtam.platform.document.Wording;

/** The register of an agency as a file, for whoever may read it. */
@RestController
class RegisterController {
    private final Register register;
    private final Roster roster;
    private final MessageSource words;

    RegisterController(Register register, Roster roster, MessageSource words) {
        this.register = register;
        this.roster = roster;
        this.words = words;
    }

    @GetMapping("/api/v1/staff.csv")
    ResponseEntity<byte[]> list(
            Actor actor, @RequestParam AgencyId agency, @RequestParam @Nullable LocalDate on, Locale language) {
        LocalDate day = register.day(on);
        Map<String, String> divisions =
                roster.agency(agency).map(known -> known.divisions()).orElse(Map.of());
        Table table = new RegisterTable(new Wording(words, language), roster, divisions)
                .of(register.of(actor, agency, day, null, Integer.MAX_VALUE).people());
        return Csv.answer("cong-chuc-" + agency.value() + "-" + day, table);
    }
}
