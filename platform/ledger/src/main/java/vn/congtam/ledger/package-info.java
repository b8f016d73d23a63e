/**
 * The transparency log of a service as pure functions: no files, no network, no clock, nothing but the JDK. What it
 * reads, it reads in one spelling alone; what is wrong is told by {@link vn.congtam.ledger.Flawed} with a code.
 *
 * <h2>How a sealer uses it</h2>
 *
 * A service has one sealer. It keeps a {@link vn.congtam.ledger.tree.Edge}, and tiles by their path; leaf i is the fact at
 * global position i.
 *
 * <ol>
 *   <li>It takes the facts that follow, in the order of their positions, and hashes each:
 *       {@link vn.congtam.ledger.tree.Hash#leaf}.
 *   <li>{@link vn.congtam.ledger.tile.Tiled#appended} gives the tiles to write, lower levels first. It writes them and the
 *       {@link vn.congtam.ledger.tile.EntryBundle}s, and waits until they are durable. A tile of some path never changes: one
 *       that is there already must be the same.
 *   <li>{@link vn.congtam.ledger.tree.Edge#append} moves the edge. After a restart the edge is either read back or made
 *       anew from the facts; in both cases the next step tells whether it fits.
 *   <li>{@link vn.congtam.ledger.log.Sealing#next}, given the last checkpoint from <em>every</em> place where one is kept
 *       (each verified first), gives the next one, or refuses: {@link vn.congtam.ledger.Flaw#SHRUNK} or
 *       {@link vn.congtam.ledger.Flaw#FORKED}. Then the sealer stops for good and raises an alarm; a person decides.
 *   <li>{@link vn.congtam.ledger.note.SigningKey#sign} signs it. The signed note is stored in all places, durably,
 *       <em>before</em> anybody sees it.
 *   <li>It sends {@link vn.congtam.ledger.witness.AddCheckpoint} to each witness, with
 *       {@link vn.congtam.ledger.tree.Tree#consistency} from the size that this witness has seen; puts
 *       {@link vn.congtam.ledger.witness.Answer.Cosigned#onto} the note what comes back; on
 *       {@link vn.congtam.ledger.witness.Answer.Stale} it asks again from the size it was told.
 * </ol>
 *
 * A witness decides by {@link vn.congtam.ledger.witness.Verdict#on}. On {@link vn.congtam.ledger.witness.Verdict.Cosign} it
 * replaces what it had seen in one step, if that is still the same, and decides anew if it is not; only what is stored it
 * cosigns.
 *
 * <p>A receipt is {@link vn.congtam.ledger.log.LogProof#of} a fact; whoever holds one checks it by
 * {@link vn.congtam.ledger.log.LogProof#verify} against the {@link vn.congtam.ledger.log.Policy} that says whose word counts.
 * An audit hashes every stored fact again into an {@link vn.congtam.ledger.tree.Edge} and compares its root at the size of
 * every checkpoint there is; the tiles then tell the first leaf that differs.
 */
@NullMarked
package vn.congtam.ledger;

import org.jspecify.annotations.NullMarked;
