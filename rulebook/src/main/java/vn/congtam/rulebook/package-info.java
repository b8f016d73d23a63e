/** The law as data and pure functions: rule sets, the calculation of a slip, its explanation. */
@NullMarked
package vn.congtam.rulebook;

import org.jspecify.annotations.NullMarked;
