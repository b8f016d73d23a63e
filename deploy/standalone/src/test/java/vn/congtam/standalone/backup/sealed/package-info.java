/** Tests of the sealing of backups. */
@NullMarked
package vn.congtam.standalone.backup.sealed;

import org.jspecify.annotations.NullMarked;
