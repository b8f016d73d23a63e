/** Numbers without rounding. */
@NullMarked
package vn.congtam.rulebook.exact;

import org.jspecify.annotations.NullMarked;
