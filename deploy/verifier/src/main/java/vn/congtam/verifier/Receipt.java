package vn.congtam.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.log.Attested;
import vn.congtam.ledger.log.LogProof;
import vn.congtam.ledger.log.Policy;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.tree.Hash;

/** That one fact stands in a log, at its own place in it. */
final class Receipt {
    private static final int LONGEST = 1 << 20;

    private Receipt() {}

    static Finding check(Path file, Policy policy) {
        try {
            LogProof proof = LogProof.parse(bytes(file));
            byte[] entry = proof.entry();
            Attested attested = proof.verify(Hash.leaf(entry), policy);
            Checkpoint checkpoint = attested.checkpoint();
            String fact = new String(entry, StandardCharsets.UTF_8);
            return Place.of(fact)
                            .filter(new Place(checkpoint.origin(), proof.index())::equals)
                            .isPresent()
                    ? Finding.good(
                            file,
                            Words.of(
                                            "good",
                                            file,
                                            checkpoint.origin(),
                                            Long.toString(proof.index()),
                                            Long.toString(checkpoint.size()))
                                    + Witnessed.told(attested)
                                    + "\n" + Words.plain(fact))
                    : Finding.wrong(file, Words.of("wrong", file, "WRONG_PLACE"));
        } catch (Flawed flawed) {
            String code = flawed.flaw().name();
            return flawed.flaw().unreadable()
                    ? Finding.unreadable(file, Words.of("noreceipt", file, code))
                    : Finding.wrong(file, Words.of("wrong", file, code));
        } catch (IOException e) {
            return Finding.unreadable(file, Words.of("unreadable", file));
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST + 1);
        }
    }
}
