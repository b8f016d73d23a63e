package vn.congtam.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tree of eight leaves that all implementations are tried on. */
class KnownTreeTest {
    private static final List<Hash> ROOTS = hashes(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    private static final List<Hash> LEVEL_1 = hashes(
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0");
    private static final List<Hash> LEVEL_2 = hashes(
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
    private static final Hash LEAF_4 = hash("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    private static final Hash LEAF_6 = hash("b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f");

    private final Leaves leaves = Leaves.known();

    @Test
    void its_roots_are_known() {
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(leaves.tree(size).root()).isEqualTo(ROOTS.get(size));
            assertThat(leaves.edge(size).root()).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void so_are_its_inner_hashes() {
        for (int i = 0; i < LEVEL_1.size(); i++) assertThat(leaves.at(1, i)).isEqualTo(LEVEL_1.get(i));
        for (int i = 0; i < LEVEL_2.size(); i++) assertThat(leaves.at(2, i)).isEqualTo(LEVEL_2.get(i));
    }

    @Test
    void leaf_1_of_5() {
        Inclusion inclusion = leaves.tree(5).inclusion(1);
        assertThat(inclusion.path()).containsExactly(ROOTS.get(1), LEVEL_1.get(1), LEAF_4);
        inclusion.verify(leaves.leaf(1), ROOTS.get(5));
    }

    @Test
    void from_2_to_5() {
        Consistency consistency = leaves.tree(5).consistency(2);
        assertThat(consistency.path()).containsExactly(LEVEL_1.get(1), LEAF_4);
        consistency.verify(ROOTS.get(2), ROOTS.get(5));
    }

    @Test
    void from_6_to_7() {
        Consistency consistency = leaves.tree(7).consistency(6);
        assertThat(consistency.path()).containsExactly(LEVEL_1.get(2), LEAF_6, LEVEL_2.get(0));
        consistency.verify(ROOTS.get(6), ROOTS.get(7));
    }

    private static List<Hash> hashes(String... hex) {
        return Stream.of(hex).map(KnownTreeTest::hash).toList();
    }

    private static Hash hash(String hex) {
        return Hash.of(HexFormat.of().parseHex(hex));
    }
}
