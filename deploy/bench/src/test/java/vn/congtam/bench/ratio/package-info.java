/** What a ratio benchmark is: two sides of one figure, measured in turn, and the report on them. */
@NullMarked
package vn.congtam.bench.ratio;

import org.jspecify.annotations.NullMarked;
