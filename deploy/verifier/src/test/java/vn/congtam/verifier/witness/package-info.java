@NullMarked
package vn.congtam.verifier.witness;

import org.jspecify.annotations.NullMarked;
