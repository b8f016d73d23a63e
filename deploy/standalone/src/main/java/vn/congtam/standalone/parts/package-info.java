/** The parts of the process, how each is started, and the order in which they stop. */
@NullMarked
package vn.congtam.standalone.parts;

import org.jspecify.annotations.NullMarked;
