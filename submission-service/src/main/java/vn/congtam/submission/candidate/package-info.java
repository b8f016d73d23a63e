/** Unplanned work that comes again and again, so that it may be put into the catalogue (Art. 13). */
@NullMarked
package vn.congtam.submission.candidate;

import org.jspecify.annotations.NullMarked;
