package vn.congtam.ledger.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congtam.ledger.Flaw.BAD_SIGNATURE;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.ledger.Flaws;

/** What others wrote is read as they meant it. */
class PublishedTest {
    private static final String EXAMPLE = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String EXAMPLE_NOTE =
            "This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    @Test
    void the_example_of_the_specification_verifies() {
        VerifierKey key = VerifierKey.parse(EXAMPLE);
        Note note = Note.parse(EXAMPLE_NOTE.getBytes(UTF_8));
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note.verify(List.of(key)))
                .containsExactly(new Verified(key, note.signatures().getFirst(), 0));
    }

    /** Of the staging log coachandhorses2026h1, cosigned by the witness navigli in both ways. */
    @Test
    void a_checkpoint_of_a_public_log_is_verified_by_both_keys_of_a_public_witness() throws IOException {
        Note note = Note.parse(resource("published.checkpoint").getBytes(UTF_8));
        List<Verified> verified = note.verify(keys());
        assertThat(verified)
                .extracting(one -> one.key().kind(), Verified::time)
                .containsExactly(tuple(Kind.COSIGNATURE, 1_785_704_691L), tuple(Kind.SUBTREE, 1_785_704_691L));
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(185_550_722);
    }

    @Test
    void changed_it_is_verified_by_neither() throws IOException {
        String text = resource("published.checkpoint").replace("185550722", "185550723");
        for (VerifierKey key : keys())
            assertThat(Flaws.of(() -> Note.parse(text.getBytes(UTF_8)).verify(List.of(key))))
                    .isEqualTo(BAD_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EXAMPLE,
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop",
                "TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6",
                "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"
            })
    void keys_of_others_are_printed_as_they_were(String vkey) {
        assertThat(VerifierKey.parse(vkey)).hasToString(vkey);
    }

    @Test
    void the_notes_of_others_are_printed_as_they_were() throws IOException {
        assertThat(Note.parse(EXAMPLE_NOTE)).hasToString(EXAMPLE_NOTE);
        String published = resource("published.checkpoint");
        Note note = Note.parse(published.getBytes(UTF_8));
        assertThat(new String(note.bytes(), UTF_8)).isEqualTo(published);
        assertThat(Checkpoint.parse(note.text()).text()).isEqualTo(note.text());
    }

    private static List<VerifierKey> keys() throws IOException {
        return resource("published.vkeys").lines().map(VerifierKey::parse).toList();
    }

    private static String resource(String name) throws IOException {
        try (var stream = Objects.requireNonNull(PublishedTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
