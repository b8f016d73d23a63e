/** Merkle trees over SHA-256 (RFC 6962, RFC 9162): hashes, the right edge that grows, proofs and their check. */
@NullMarked
package vn.congtam.ledger.tree;

import org.jspecify.annotations.NullMarked;
