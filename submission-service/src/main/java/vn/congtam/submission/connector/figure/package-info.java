/** Figures of indicators that other systems report. */
@NullMarked
package vn.congtam.submission.connector.figure;

import org.jspecify.annotations.NullMarked;
