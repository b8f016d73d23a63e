/** A service that breaks every rule of the architecture, to prove that each rule can fail. */
@NullMarked
package vn.congtam.wrong;

import org.jspecify.annotations.NullMarked;
