/** How an installation comes back from a backup. */
@NullMarked
package vn.congtam.standalone.backup.restoring;

import org.jspecify.annotations.NullMarked;
