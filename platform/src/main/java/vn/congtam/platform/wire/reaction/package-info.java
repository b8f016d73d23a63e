/** Facts that lead to commands. */
@NullMarked
package vn.congtam.platform.wire.reaction;

import org.jspecify.annotations.NullMarked;
