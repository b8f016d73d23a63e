/** What a score is computed from. */
@NullMarked
package vn.congtam.rulebook.slip;

import org.jspecify.annotations.NullMarked;
