/** A witness on a machine of somebody who does not trust the operator (C2SP tlog-witness). */
@NullMarked
package vn.congtam.verifier.witness;

import org.jspecify.annotations.NullMarked;
