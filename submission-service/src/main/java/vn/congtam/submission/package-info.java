/** What the officials of the province have done. */
@NullMarked
package vn.congtam.submission;

import org.jspecify.annotations.NullMarked;
