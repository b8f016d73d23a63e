/** A one-stop shop that reports a month of a commune's files to a running installation. */
@NullMarked
package vn.congtam.bench.onestop;

import org.jspecify.annotations.NullMarked;
