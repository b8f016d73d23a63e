/**
 * The event store of a service as a transparency log (RFC 6962): leaf i is the canonical bytes of the fact at position
 * i. A sealer follows the commits, keeps the hashes as tiles and signs what it has seen as checkpoints; it never signs
 * less than, nor beside, what it signed before.
 */
@NullMarked
package vn.congtam.platform.ledger;

import org.jspecify.annotations.NullMarked;
