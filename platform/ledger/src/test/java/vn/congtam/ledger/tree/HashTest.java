package vn.congtam.ledger.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.NOT_BASE64;
import static vn.congtam.ledger.Flaw.TRUNCATED;
import static vn.congtam.ledger.Flaw.WRONG_LENGTH;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.ledger.Flaws;

class HashTest {
    private static final Hash N123 = hash("N123");
    private static final Hash N456 = hash("N456");

    @Test
    void the_empty_tree_is_the_hash_of_nothing() {
        assertThat(hex(Hash.EMPTY)).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void a_leaf_is_hashed_after_a_zero() {
        assertThat(hex(Hash.leaf("L123456".getBytes(UTF_8))))
                .isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
    }

    @Test
    void a_node_is_hashed_after_a_one() {
        byte[] both = "N123N456".getBytes(UTF_8);
        assertThat(hex(Hash.over(new byte[] {1}, both)))
                .isEqualTo("aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb");
        Hash left = Hash.leaf(both);
        assertThat(Hash.node(left, N123)).isEqualTo(Hash.over(new byte[] {1}, left.bytes(), N123.bytes()));
    }

    @Test
    void a_node_is_no_leaf_and_its_sides_do_not_change_places() {
        byte[] both =
                ByteBuffer.allocate(64).put(N123.bytes()).put(N456.bytes()).array();
        assertThat(Hash.leaf(both)).isNotEqualTo(Hash.node(N123, N456));
        assertThat(Hash.node(N456, N123)).isNotEqualTo(Hash.node(N123, N456));
    }

    @Test
    void bytes_and_base64_lead_back_to_it() {
        assertThat(Hash.of(N123.bytes())).isEqualTo(N123);
        assertThat(Hash.parse(N123.toString())).isEqualTo(N123);
        assertThat(Hash.parse("sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=").toString())
                .isEqualTo("sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33, 64})
    void another_length_is_none(int length) {
        assertThat(Flaws.of(() -> Hash.of(new byte[length]))).isEqualTo(WRONG_LENGTH);
    }

    @Test
    void half_a_hash_is_none() {
        assertThat(Flaws.of(() -> Hash.read(ByteBuffer.allocate(31)))).isEqualTo(TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi09=",
                "sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08",
                "sFodV_vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl_EQi08=",
                " sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08="
            })
    void no_other_spelling_is_taken(String base64) {
        assertThat(Flaws.of(() -> Hash.parse(base64))).isEqualTo(NOT_BASE64);
    }

    private static Hash hash(String text) {
        return Hash.over(text.getBytes(UTF_8));
    }

    private static String hex(Hash hash) {
        return HexFormat.of().formatHex(hash.bytes());
    }
}
