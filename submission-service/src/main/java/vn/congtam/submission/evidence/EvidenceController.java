package vn.congtam.submission.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.submission.Evidence;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.reference.Assessing;
import vn.congtam.submission.reference.Docket;
import vn.congtam.submission.reference.Reference;

@RestController
@RequestMapping("/api/v1/evidence")
class EvidenceController {
    private final EvidenceFiles files;
    private final ReadModel<Proof> proofs;
    private final Reference reference;
    private final Assessing assessing;
    private final Readings readings;
    private final Clock clock;

    EvidenceController(
            EvidenceFiles files,
            ReadModel<Proof> proofs,
            Reference reference,
            Assessing assessing,
            Readings readings,
            Clock clock) {
        this.assessing = assessing;
        this.clock = clock;
        this.files = files;
        this.proofs = proofs;
        this.reference = reference;
        this.readings = readings;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Evidence upload(Actor actor, @RequestParam("file") List<MultipartFile> sent) throws IOException {
        return files.keep(Upload.of(sent), actor.staff());
    }

    @GetMapping("/{sha256}")
    ResponseEntity<InputStreamResource> download(Actor actor, @PathVariable String sha256) throws IOException {
        List<Handed> handed = files.handed(sha256);
        if (handed.isEmpty()) throw Refusal.EVIDENCE_NOT_FOUND.refuse("", sha256);
        for (Handed one : shownTo(actor, sha256, handed)) {
            Optional<InputStream> content = files.open(one);
            if (content.isPresent()) return answer(one.evidence(), content.get());
        }
        throw Refusal.EVIDENCE_ERASED.refuse();
    }

    /** A file is handed over to be kept, never shown by us: what is in it shall not run as if it were our page. */
    private static ResponseEntity<InputStreamResource> answer(Evidence evidence, InputStream content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(evidence.type()))
                .contentLength(evidence.size())
                .eTag("\"" + evidence.sha256() + "\"")
                .header("Content-Disposition", attachment(evidence.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .body(new InputStreamResource(content));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** Each sees the file as he handed it in himself, or as those did whose task he may see. */
    private List<Handed> shownTo(Actor actor, String sha256, List<Handed> handed) {
        List<Handed> own =
                handed.stream().filter(one -> one.by().equals(actor.staff())).toList();
        if (!own.isEmpty()) return own;
        List<StaffCode> people = dockets(sha256)
                .filter(docket -> maySee(actor, docket))
                .flatMap(Docket::people)
                .distinct()
                .toList();
        List<Handed> others =
                handed.stream().filter(one -> people.contains(one.by())).toList();
        if (others.isEmpty()) throw Refusal.EVIDENCE_NOT_YOURS.refuse();
        readings.seen(actor, Matter.EVIDENCE, sha256, people);
        return others;
    }

    private Stream<Docket> dockets(String sha256) {
        return proofs.find(sha256).stream()
                .flatMap(proof -> proof.tasks().stream())
                .flatMap(task -> reference.docket(task).stream());
    }

    private boolean maySee(Actor actor, Docket docket) {
        return actor.is(Role.INSPECTOR)
                || docket.isOf(actor.staff())
                || assessing.isFor(actor.staff(), docket, today())
                || docket.people().anyMatch(one -> reference.mayRead(actor.staff(), one, today()))
                || actor.isAnyOf(Role.HEAD, Role.HR) && compiles(actor, docket);
    }

    private boolean compiles(Actor actor, Docket docket) {
        AgencyId own = actor.agency();
        return own != null && docket.people().anyMatch(one -> reference.keepsWork(own, one, docket.agency(), today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }
}
