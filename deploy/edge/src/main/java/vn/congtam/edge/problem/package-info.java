/** What the edge refuses, as RFC 9457 problems in both languages. */
@NullMarked
package vn.congtam.edge.problem;

import org.jspecify.annotations.NullMarked;
