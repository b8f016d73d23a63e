/** Files that prove work, each kept once under the hash of its content. */
@NullMarked
package vn.congtam.submission.evidence;

import org.jspecify.annotations.NullMarked;
