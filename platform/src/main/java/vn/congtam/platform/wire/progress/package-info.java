/** How far each consumer is with each stream, and which streams wait for an operator. */
@NullMarked
package vn.congtam.platform.wire.progress;

import org.jspecify.annotations.NullMarked;
