/** Who read what was told him, and who is told by e-mail. */
@NullMarked
package vn.congtam.events.notice;

import org.jspecify.annotations.NullMarked;
