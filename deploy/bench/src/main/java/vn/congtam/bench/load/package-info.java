/** Realistic load through the public API of a running installation. */
@NullMarked
package vn.congtam.bench.load;

import org.jspecify.annotations.NullMarked;
