/** The command line, the clock, and what a person meets before any service does. */
@NullMarked
package vn.congtam.standalone;

import org.jspecify.annotations.NullMarked;
