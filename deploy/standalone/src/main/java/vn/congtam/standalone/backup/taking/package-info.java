/** What is taken of an installation for a backup, and in which order. */
@NullMarked
package vn.congtam.standalone.backup.taking;

import org.jspecify.annotations.NullMarked;
