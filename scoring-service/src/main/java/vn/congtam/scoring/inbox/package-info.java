/** What waits for the one who reviews or decides. */
@NullMarked
package vn.congtam.scoring.inbox;

import org.jspecify.annotations.NullMarked;
