package vn.congtam.platform.ledger.witness;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.witness.Witness;

/**
 * Where the logs of other services ask for a cosignature (C2SP tlog-witness). They have no token: what they send is signed
 * by the log that it is of, and nothing else is answered but with a refusal.
 */
@RestController
@RequestMapping("/ledger/witness")
public class WitnessController {
    private final Witness witness;

    WitnessController(Witness witness) {
        this.witness = witness;
    }

    @PostMapping("/add-checkpoint")
    ResponseEntity<String> add(HttpServletRequest request) throws IOException {
        Witness.Reply reply = witness.to(request.getInputStream().readNBytes(2 * Note.LONGEST));
        return ResponseEntity.status(reply.status())
                .header(HttpHeaders.CONTENT_TYPE, reply.contentType())
                .body(reply.body());
    }

    @GetMapping(path = "/vkey", produces = MediaType.TEXT_PLAIN_VALUE)
    String vkey() {
        return witness.key() + "\n";
    }
}
