/** Case files as they are gathered. */
@NullMarked
package vn.congtam.reporting.history.casefile;

import org.jspecify.annotations.NullMarked;
