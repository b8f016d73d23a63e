/** The closing of a span: who is how far, and who has no record at all. */
@NullMarked
package vn.congtam.scoring.closing;

import org.jspecify.annotations.NullMarked;
