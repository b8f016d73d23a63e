/** Facts kept by the person they are about. */
@NullMarked
package vn.congtam.reporting.history.chapter;

import org.jspecify.annotations.NullMarked;
