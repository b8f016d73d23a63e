/** Folds over facts as documents that may be read. */
@NullMarked
package vn.congtam.platform.wire.projection;

import org.jspecify.annotations.NullMarked;
