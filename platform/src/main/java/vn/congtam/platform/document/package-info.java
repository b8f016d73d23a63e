/**
 * Official documents: one description of what stands in them, and one writer for each kind of file, so that a value is the
 * same in all of them.
 */
@NullMarked
package vn.congtam.platform.document;

import org.jspecify.annotations.NullMarked;
