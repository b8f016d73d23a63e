/** Whose thread writes to which log. */
@NullMarked
package vn.congtam.standalone.parts.log;

import org.jspecify.annotations.NullMarked;
