/** What waits for somebody and what happened to him, from all services; and that he was told by e-mail that there is something. */
@NullMarked
package vn.congtam.reporting.notice;

import org.jspecify.annotations.NullMarked;
