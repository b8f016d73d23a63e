/** Traces: what a request leads to, over all services, is one of them. */
@NullMarked
package vn.congtam.platform.trace;

import org.jspecify.annotations.NullMarked;
