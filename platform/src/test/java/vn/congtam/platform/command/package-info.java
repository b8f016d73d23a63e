/** Commands, from their sending to their receipts, over a real database. */
@NullMarked
package vn.congtam.platform.command;

import org.jspecify.annotations.NullMarked;
