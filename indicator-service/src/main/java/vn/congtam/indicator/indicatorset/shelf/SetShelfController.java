package vn.congtam.indicator.indicatorset.shelf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.indicator.roster.LawInForce;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Rule;

/** Sets are no secret: everybody may know what he is measured by, and what his colleagues are. */
@RestController
@RequestMapping("/api/v1/indicator-sets")
class SetShelfController {
    private final SetShelf shelf;
    private final Measuring measuring;
    private final LawInForce law;
    private final Readings readings;
    private final Clock clock;

    SetShelfController(SetShelf shelf, Measuring measuring, LawInForce law, Readings readings, Clock clock) {
        this.shelf = shelf;
        this.measuring = measuring;
        this.law = law;
        this.readings = readings;
        this.clock = clock;
    }

    enum Refusal implements Rule {
        MEASURED_STAFF_NOT_FOUND(Kind.UNKNOWN),
        NO_SET_IN_FORCE(Kind.UNKNOWN),
        NO_TEMPLATE(Kind.UNKNOWN);

        private final Kind kind;

        Refusal(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    /**
     * @param post that he holds; none of who is seconded
     * @param general the criteria of Form 01, which are the same for all; none where no law is known
     */
    record For(
            StaffCode staff,
            LocalDate on,
            AgencyId agency,
            @Nullable PostId post,
            SetEdition set,
            @Nullable General general) {}

    /** @param maximum the most points of each item */
    record General(Rules rules, Map<String, String> maximum) {
        static General of(LawInForce.Law law) {
            Map<String, String> maximum = new LinkedHashMap<>();
            for (String item : law.parameters().list("general.items")) {
                maximum.put(item, law.parameters().text("general.maximum." + item));
            }
            return new General(law.rules(), maximum);
        }
    }

    record Compared(IndicatorSetId set, IndicatorSetId template, List<Difference> differences) {}

    /** Of an agency, or of the province the templates. */
    @GetMapping
    List<SetEdition> of(Actor actor, @RequestParam @Nullable AgencyId agency) {
        return shelf.of(agency == null ? RegulationId.PROVINCE : RegulationId.of(agency));
    }

    @GetMapping("/{set}")
    ResponseEntity<SetEdition> one(Actor actor, @PathVariable IndicatorSetId set) {
        SetEdition edition = shelf.known(set);
        return ResponseEntity.ok().eTag("\"" + edition.version() + "\"").body(edition);
    }

    @GetMapping("/{set}/diff")
    Compared diff(Actor actor, @PathVariable IndicatorSetId set) {
        SetEdition own = shelf.known(set);
        IndicatorSetId template = own.content().template();
        if (template == null) throw Refusal.NO_TEMPLATE.refuse("", set.value());
        return new Compared(set, template, Difference.between(shelf.known(template), own));
    }

    /** Today in Vietnam, unless another day is asked for. */
    @GetMapping("/for/{staff}")
    For measuredBy(Actor actor, @PathVariable StaffCode staff, @RequestParam @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), Act.VIETNAM) : on;
        Measured measured = measuring
                .on(staff, day)
                .orElseThrow(() -> Refusal.MEASURED_STAFF_NOT_FOUND.refuse("/staff", staff.value()));
        if (!actor.staff().equals(staff)) Mandate.toRead(actor, measured.workplace());
        readings.seen(actor, Matter.SERVICE, null, staff);
        SetEdition set = measured.set();
        if (set == null) throw Refusal.NO_SET_IN_FORCE.refuse("", staff.value(), day);
        PostId post = measured.post() == null ? null : measured.post().post();
        return new For(staff, day, measured.workplace(), post, set, general(measured));
    }

    private @Nullable General general(Measured measured) {
        SubjectKind kind = measured.person().kindOn(measured.day()).orElse(SubjectKind.CIVIL_SERVANT);
        return law.of(measured.workplace(), kind, measured.day())
                .map(General::of)
                .orElse(null);
    }
}
