/** Facts in, documents out. */
@NullMarked
package vn.congtam.reporting.dashboard.board;

import org.jspecify.annotations.NullMarked;
