/** Every fact about a person, in order, in plain words. */
@NullMarked
package vn.congtam.reporting.history;

import org.jspecify.annotations.NullMarked;
