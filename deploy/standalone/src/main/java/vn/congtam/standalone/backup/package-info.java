/** Backups of an installation, taken while it runs, and put back where there is none. */
@NullMarked
package vn.congtam.standalone.backup;

import org.jspecify.annotations.NullMarked;
