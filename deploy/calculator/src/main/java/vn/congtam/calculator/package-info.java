/** The rulebook at the command line: inputs in, scores out, both JSON. */
@NullMarked
package vn.congtam.calculator;

import org.jspecify.annotations.NullMarked;
