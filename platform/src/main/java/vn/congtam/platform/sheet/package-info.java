/** Reads the first sheet of an .xlsx file row by row, within limits, and computes nothing in it. */
@NullMarked
package vn.congtam.platform.sheet;

import org.jspecify.annotations.NullMarked;
