package vn.congtam.reporting.history.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.rulebook.period.Span;

@RestController
@RequestMapping("/api/v1/case-files")
class CaseFileController {
    private static final String ZIP = "application/zip";

    private final CaseFiles caseFiles;

    CaseFileController(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /**
     * All that is recorded about a person, or what counts in a span such as a year: for himself, and for inspectors.
     *
     * @param official under checkpoints that enough witnesses have cosigned, or not at all
     */
    @GetMapping(path = "/staff/{staff}", produces = ZIP)
    ResponseEntity<byte[]> ofPerson(
            Actor actor,
            @PathVariable StaffCode staff,
            @RequestParam @Nullable Span span,
            @RequestParam(defaultValue = "false") boolean official) {
        return file(Scope.of(staff, span), caseFiles.ofPerson(actor, staff, span, official));
    }

    /** The period of an agency, or of one division in it. */
    @GetMapping(path = "/agencies/{agency}/{span}", produces = ZIP)
    ResponseEntity<byte[]> ofUnit(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable Span span,
            @RequestParam @Nullable String division,
            @RequestParam(defaultValue = "false") boolean official) {
        return file(Scope.of(agency, division, span), caseFiles.ofUnit(actor, agency, division, span, official));
    }

    private static ResponseEntity<byte[]> file(Scope scope, byte[] bytes) {
        ContentDisposition file =
                ContentDisposition.attachment().filename(scope.fileName()).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }
}
