/** The reporting service as its readers meet it. */
@NullMarked
package vn.congtam.reporting;

import org.jspecify.annotations.NullMarked;
