/** The ratio benchmarks, and realistic load for a running system. */
@NullMarked
package vn.congtam.bench;

import org.jspecify.annotations.NullMarked;
