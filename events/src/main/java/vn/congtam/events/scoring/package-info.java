/** How it was judged: periods, and one slip per official and month. */
@NullMarked
package vn.congtam.events.scoring;

import org.jspecify.annotations.NullMarked;
