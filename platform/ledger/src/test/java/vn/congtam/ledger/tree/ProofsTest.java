package vn.congtam.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.OUT_OF_RANGE;
import static vn.congtam.ledger.Flaw.PROOF_LENGTH;
import static vn.congtam.ledger.Flaw.ROOT_DIFFERS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.congtam.ledger.Chance;
import vn.congtam.ledger.Flaws;

/** What holds of every proof, in all trees of up to 300 leaves. */
class ProofsTest {
    private static final int LARGEST = 300;
    private static final int SMALL = 40;
    private static final int BITS = Hash.LENGTH * Byte.SIZE;

    private final Leaves leaves = Leaves.numbered(LARGEST);
    private final Chance chance = new Chance();

    @Test
    void every_root_is_as_defined() {
        for (int size = 0; size <= LARGEST; size++) {
            Hash defined = Leaves.defined(leaves.all().subList(0, size));
            assertThat(leaves.tree(size).root()).isEqualTo(defined);
            assertThat(leaves.tree(LARGEST).at(size).root()).isEqualTo(defined);
        }
    }

    @Test
    void every_leaf_is_proved_and_nothing_else() {
        for (int size = 1; size <= LARGEST; size++) {
            Hash root = leaves.tree(size).root();
            for (int index = 0; index < size; index++) {
                Inclusion inclusion = leaves.tree(size).inclusion(index);
                inclusion.verify(leaves.leaf(index), root);
                refusesChanges(inclusion, leaves.leaf(index), root);
            }
        }
    }

    private void refusesChanges(Inclusion good, Hash leaf, Hash root) {
        long other = (good.index() + 1 + chance.below((int) good.size())) % good.size();
        Consumer<List<Hash>> check = path -> new Inclusion(good.index(), good.size(), path).verify(leaf, root);
        List<Runnable> changes = changes(good.path(), check);
        changes.add(() -> good.verify(flipped(leaf), root));
        changes.add(() -> good.verify(leaf, flipped(root)));
        if (other != good.index()) changes.add(() -> new Inclusion(other, good.size(), good.path()).verify(leaf, root));
        refused(changes, good.size());
    }

    @Test
    void every_growth_is_proved_and_nothing_else() {
        for (int to = 1; to <= LARGEST; to++) {
            Hash later = leaves.tree(to).root();
            for (int from = 1; from <= to; from++) {
                Hash earlier = leaves.tree(from).root();
                Consistency consistency = leaves.tree(to).consistency(from);
                consistency.verify(earlier, later);
                refusesChanges(consistency, earlier, later);
            }
        }
    }

    /** From a complete tree a proof cannot tell; a garbled one never does. */
    @Test
    void a_good_proof_from_another_beginning_proves_that_and_a_garbled_one_nothing() {
        for (int to = 2; to <= SMALL; to++) {
            Hash later = leaves.tree(to).root();
            for (int from = 1; from < to; from++) {
                Hash earlier = leaves.tree(from).root();
                Consistency good = leaves.tree(to).consistency(from);
                assertThat(good.contradicts(earlier, later)).isFalse();
                assertThat(good.contradicts(flipped(earlier), later)).isEqualTo(Integer.bitCount(from) > 1);
                Consistency garbled = new Consistency(from, to, flipped(good.path(), 0, chance.below(BITS)));
                assertThat(garbled.contradicts(earlier, later)).isFalse();
                assertThat(garbled.contradicts(flipped(earlier), later)).isFalse();
            }
        }
    }

    private void refusesChanges(Consistency good, Hash earlier, Hash later) {
        Consumer<List<Hash>> check = path -> new Consistency(good.from(), good.to(), path).verify(earlier, later);
        List<Runnable> changes = changes(good.path(), check);
        changes.add(() -> good.verify(flipped(earlier), later));
        changes.add(() -> good.verify(earlier, flipped(later)));
        refused(changes, good.to());
    }

    /** A bit of one hash, one hash more anywhere, one hash less. */
    private List<Runnable> changes(List<Hash> path, Consumer<List<Hash>> check) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(chance.below(path.size() + 1), Hash.EMPTY);
        List<Runnable> changes = new ArrayList<>(List.of(() -> check.accept(longer)));
        if (path.isEmpty()) return changes;
        int at = chance.below(path.size());
        List<Hash> shorter = new ArrayList<>(path);
        shorter.remove(at);
        changes.add(() -> check.accept(shorter));
        changes.add(() -> check.accept(flipped(path, at, chance.below(BITS))));
        return changes;
    }

    /** All of them in small trees, one in large ones. */
    private void refused(List<Runnable> changes, long size) {
        if (size <= SMALL) changes.forEach(ProofsTest::refused);
        else refused(changes.get(chance.below(changes.size())));
    }

    @Test
    void every_single_bit_counts() {
        for (int size : new int[] {1, 2, 3, 6, 7, 8, 13}) {
            Hash root = leaves.tree(size).root();
            Inclusion inclusion = leaves.tree(size).inclusion(size / 2);
            Consistency consistency = leaves.tree(size).consistency((size + 1) / 2);
            Hash earlier = leaves.tree((size + 1) / 2).root();
            everyBit(inclusion.path(), path -> new Inclusion(size / 2, size, path).verify(leaves.leaf(size / 2), root));
            everyBit(consistency.path(), path -> new Consistency((size + 1) / 2, size, path).verify(earlier, root));
            everyBit(List.of(leaves.leaf(size / 2)), one -> inclusion.verify(one.getFirst(), root));
            everyBit(List.of(root), one -> inclusion.verify(leaves.leaf(size / 2), one.getFirst()));
            everyBit(List.of(earlier), one -> consistency.verify(one.getFirst(), root));
            everyBit(List.of(root), one -> consistency.verify(earlier, one.getFirst()));
        }
    }

    private static void everyBit(List<Hash> hashes, Consumer<List<Hash>> check) {
        check.accept(hashes);
        for (int at = 0; at < hashes.size(); at++)
            for (int bit = 0; bit < BITS; bit++) {
                List<Hash> changed = flipped(hashes, at, bit);
                refused(() -> check.accept(changed));
            }
    }

    @Test
    void there_is_no_leaf_outside() {
        for (long index : new long[] {-1, 5, 6, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(Flaws.of(() -> leaves.tree(5).inclusion(index))).isEqualTo(OUT_OF_RANGE);
            assertThat(Flaws.of(() -> new Inclusion(index, 5, List.of()))).isEqualTo(OUT_OF_RANGE);
        }
        assertThat(Flaws.of(() -> new Inclusion(0, 0, List.of()))).isEqualTo(OUT_OF_RANGE);
    }

    @Test
    void nothing_is_proved_from_the_empty_tree_nor_from_a_later_one() {
        for (long from : new long[] {-1, 0, 6, Long.MIN_VALUE}) {
            assertThat(Flaws.of(() -> leaves.tree(5).consistency(from))).isEqualTo(OUT_OF_RANGE);
            assertThat(Flaws.of(() -> new Consistency(from, 5, List.of()))).isEqualTo(OUT_OF_RANGE);
        }
    }

    @Test
    void the_same_size_has_the_same_root_and_an_empty_proof() {
        Hash root = leaves.tree(5).root();
        assertThat(leaves.tree(5).consistency(5).path()).isEmpty();
        new Consistency(5, 5, List.of()).verify(root, root);
        assertThat(Flaws.of(() -> new Consistency(5, 5, List.of()).verify(root, flipped(root))))
                .isEqualTo(ROOT_DIFFERS);
        assertThat(Flaws.of(() -> new Consistency(5, 5, List.of(root)).verify(root, root)))
                .isEqualTo(PROOF_LENGTH);
    }

    @Test
    void a_larger_size_needs_a_proof() {
        Hash root = leaves.tree(5).root();
        for (int from : new int[] {3, 4})
            assertThat(Flaws.of(() -> new Consistency(from, 5, List.of()).verify(root, root)))
                    .isEqualTo(PROOF_LENGTH);
    }

    @Test
    void a_tree_has_no_future_and_no_negative_past() {
        assertThat(Flaws.of(() -> leaves.tree(5).at(6))).isEqualTo(OUT_OF_RANGE);
        assertThat(Flaws.of(() -> leaves.tree(5).at(-1))).isEqualTo(OUT_OF_RANGE);
        assertThat(leaves.tree(5).at(5)).isEqualTo(leaves.tree(5));
    }

    @Test
    void a_proof_in_the_largest_tree_ends() {
        List<Hash> path = new ArrayList<>();
        for (int i = 0; i < 63; i++) path.add(Hash.EMPTY);
        assertThat(Flaws.of(() -> new Inclusion(0, Long.MAX_VALUE, path).verify(Hash.EMPTY, Hash.EMPTY)))
                .isEqualTo(ROOT_DIFFERS);
    }

    private static void refused(Runnable check) {
        assertThat(Flaws.of(check)).isIn(ROOT_DIFFERS, PROOF_LENGTH);
    }

    private Hash flipped(Hash hash) {
        return Hash.of(chance.flipped(hash.bytes()));
    }

    private static List<Hash> flipped(List<Hash> hashes, int at, int bit) {
        List<Hash> changed = new ArrayList<>(hashes);
        changed.set(at, Hash.of(Chance.flipped(hashes.get(at).bytes(), bit)));
        return changed;
    }
}
