/** What the files of a backup hold, piece by piece, and which files belong together. */
@NullMarked
package vn.congtam.standalone.backup.part;

import org.jspecify.annotations.NullMarked;
