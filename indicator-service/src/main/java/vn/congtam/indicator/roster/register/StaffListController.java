package vn.congtam.indicator.roster.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;

/** People with the post and the superior they have on a day, today unless another is asked for. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffListController {
    private final Register register;

    StaffListController(Register register) {
        this.register = register;
    }

    /** In the order of their codes; the header {@code Link} tells where the next ones are. */
    @GetMapping
    ResponseEntity<List<StaffMember>> of(
            Actor actor,
            @RequestParam AgencyId agency,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable StaffCode after,
            @RequestParam(defaultValue = "" + Leaf.MOST) @Min(1) @Max(Leaf.MOST) int limit) {
        Leaf leaf = register.of(actor, agency, register.day(on), after, limit);
        StaffCode next = leaf.next();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next != null) answer.header(HttpHeaders.LINK, link(next));
        return answer.body(leaf.people());
    }

    private static String link(StaffCode next) {
        return "<"
                + ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("after", next.value())
                        .scheme(null)
                        .host(null)
                        .port(null)
                        .toUriString()
                + ">; rel=\"next\"";
    }

    @GetMapping("/{staff}")
    StaffMember one(Actor actor, @PathVariable StaffCode staff, @RequestParam @Nullable LocalDate on) {
        return register.one(actor, staff, register.day(on));
    }
}
