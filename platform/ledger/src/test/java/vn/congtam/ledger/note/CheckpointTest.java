package vn.congtam.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.MALFORMED;
import static vn.congtam.ledger.Flaw.OUT_OF_RANGE;
import static vn.congtam.ledger.Flaw.TOO_LONG;
import static vn.congtam.ledger.Flaw.TOO_MANY;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flaws;
import vn.congtam.ledger.tree.Hash;

class CheckpointTest {
    private static final String EXAMPLE =
            "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    @Test
    void the_example_of_the_specification() {
        Checkpoint checkpoint = Checkpoint.parse(EXAMPLE);
        assertThat(checkpoint)
                .isEqualTo(new Checkpoint(
                        "example.com/behind-the-sofa",
                        20852163,
                        Hash.parse("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")));
        assertThat(checkpoint.text()).isEqualTo(EXAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one\n", "one\ntwo words\n"})
    void extension_lines_are_kept(String extensions) {
        Checkpoint checkpoint = Checkpoint.parse(EXAMPLE + extensions);
        assertThat(checkpoint.extensions()).hasSize((int) extensions.lines().count());
        assertThat(checkpoint.text()).isEqualTo(EXAMPLE + extensions);
    }

    @ParameterizedTest
    @CsvSource({
        "'', TRUNCATED",
        "'|', TRUNCATED",
        "'log|5|', TRUNCATED",
        "'log|5|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', TRUNCATED",
        "'|5|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=|', MALFORMED",
        "'log|05|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=|', NOT_A_NUMBER",
        "'log||47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=|', NOT_A_NUMBER",
        "'log|-5|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=|', NOT_A_NUMBER",
        "'log|5 |47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=|', NOT_A_NUMBER",
        "'log|9223372036854775808|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=|', NOT_A_NUMBER",
        "'log|5|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU|', NOT_BASE64",
        "'log|5|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==|', WRONG_LENGTH",
        "'log|5||', WRONG_LENGTH",
        "'log|5|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=||', MALFORMED",
        "'l\tg|5|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=|', CONTROL_CHARACTER"
    })
    void no_other_text_is_one(String text, Flaw flaw) {
        assertThat(Flaws.of(() -> Checkpoint.parse(text.replace('|', '\n')))).isEqualTo(flaw);
    }

    @Test
    void it_has_its_limits() {
        String longest = "ò".repeat(127) + "a";
        assertThat(new Checkpoint(longest, Long.MAX_VALUE, Hash.EMPTY).origin()).isEqualTo(longest);
        assertThat(Flaws.of(() -> new Checkpoint(longest + "a", 0, Hash.EMPTY))).isEqualTo(TOO_LONG);
        assertThat(Flaws.of(() -> new Checkpoint("a", -1, Hash.EMPTY))).isEqualTo(OUT_OF_RANGE);
        assertThat(Flaws.of(() -> new Checkpoint("a\nb", 0, Hash.EMPTY))).isEqualTo(MALFORMED);
        assertThat(Flaws.of(() -> new Checkpoint("a", 0, Hash.EMPTY, List.of(""))))
                .isEqualTo(MALFORMED);
        List<String> most = Collections.nCopies(16, "more");
        assertThat(new Checkpoint("a", 0, Hash.EMPTY, most).extensions()).isEqualTo(most);
        assertThat(Flaws.of(() -> new Checkpoint("a", 0, Hash.EMPTY, Collections.nCopies(17, "more"))))
                .isEqualTo(TOO_MANY);
    }

    @Test
    void the_longest_names_fit_in_what_is_signed() {
        Checkpoint checkpoint = new Checkpoint("o".repeat(255), 1, Hash.EMPTY);
        SigningKey key = Keys.of("n".repeat(255), Kind.SUBTREE);
        assertThat(key.verifier()
                        .verify(checkpoint.text(), key.cosign(checkpoint, 7))
                        .time())
                .isEqualTo(7);
    }
}
