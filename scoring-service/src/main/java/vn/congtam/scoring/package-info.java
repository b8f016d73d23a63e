/** How it was judged: periods, slips, and why each score is what it is. */
@NullMarked
package vn.congtam.scoring;

import org.jspecify.annotations.NullMarked;
