/** Each part of the process writes to a log of its own. */
@NullMarked
package vn.congtam.standalone.parts.log;

import org.jspecify.annotations.NullMarked;
