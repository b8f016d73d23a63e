package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.congtam.ledger.log.LogProof;
import vn.congtam.ledger.log.Policy;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.stories.Api.Answer;

/** Proofs of the facts of one service, as an inspector takes them home, checked by the printed key of its log alone. */
record Receipts(Api inspector, String service) {

    /** As soon as the log has sealed the fact. */
    String of(String eventId) {
        Answer answer = Api.eventually(
                () -> inspector.get("/" + service + "/ledger/proof/" + eventId), any -> any.status() == 200);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.response().body();
    }

    /** @return the fact that it proves, as it lies in the log */
    String proved(String receipt) {
        LogProof proof = LogProof.parse(receipt.getBytes(StandardCharsets.UTF_8));
        byte[] entry = proof.entry();
        assertThat(proof.verify(Hash.leaf(entry), printedKey()).checkpoint().origin())
                .endsWith("/" + service);
        return new String(entry, StandardCharsets.UTF_8);
    }

    private Policy printedKey() {
        String key = inspector.get("/" + service + "/ledger/vkey").response().body();
        return new Policy(List.of(VerifierKey.parse(key.strip())), List.of(), 0);
    }
}
