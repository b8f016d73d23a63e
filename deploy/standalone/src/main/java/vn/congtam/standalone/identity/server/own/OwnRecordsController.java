package vn.congtam.standalone.identity.server.own;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.server.account.Dossiers;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.session.SignIns;
import vn.congtam.standalone.identity.server.signin.Lockout;

/** My account as a file: what the services hold on me they export themselves. */
@RestController
class OwnRecordsController {
    private final Dossiers dossiers;
    private final SignIns signIns;
    private final Lockout lockout;
    private final SecurityLog log;

    OwnRecordsController(Dossiers dossiers, SignIns signIns, Lockout lockout, SecurityLog log) {
        this.dossiers = dossiers;
        this.signIns = signIns;
        this.lockout = lockout;
        this.log = log;
    }

    @GetMapping("/api/v1/account/own-records")
    ResponseEntity<OwnRecords> own(Actor actor) {
        String staff = actor.staff().value();
        ContentDisposition file = ContentDisposition.attachment()
                .filename("cong-tam-account-" + staff + ".json")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(OwnRecords.of(actor, dossiers.find(staff), signIns.count(staff), lockout, log.about(staff)));
    }
}
