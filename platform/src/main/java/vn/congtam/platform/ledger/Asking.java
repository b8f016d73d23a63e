package vn.congtam.platform.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.witness.AddCheckpoint;
import vn.congtam.ledger.witness.Answer;
import vn.congtam.platform.ledger.witness.Watched;

/** One witness, and the size that it was last heard to have seen of this log. */
final class Asking {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final String name;
    private final LedgerSettings.Partner partner;
    private final HttpClient http;
    private long seen;

    Asking(String name, LedgerSettings.Partner partner, HttpClient http) {
        this.name = name;
        this.partner = partner;
        this.http = http;
    }

    String name() {
        return name;
    }

    /** What it has cosigned the last time, to be asked again from there. */
    long seen() {
        return seen;
    }

    /** @throws IOException where it does not answer */
    Answer ask(AddCheckpoint request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(
                HttpRequest.newBuilder(URI.create(partner.address() + "/add-checkpoint"))
                        .timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request.bytes()))
                        .build(),
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), Note.LONGEST));
        Answer answer = Answer.parse(response.statusCode(), response.body());
        switch (answer) {
            case Answer.Cosigned _ -> seen = request.checkpoint().size();
            case Answer.Stale stale -> seen = stale.size();
            case Answer.Refused _ -> {}
        }
        return answer;
    }

    boolean hasCosigned(Note note) {
        return !note.verifyAny(keys()).isEmpty();
    }

    /** What it signed is taken by the key that is known of it, and by no other; none while that is not there yet. */
    List<VerifierKey> keys() {
        return Files.exists(partner.key()) ? List.of(Watched.key(partner.key())) : List.of();
    }
}
