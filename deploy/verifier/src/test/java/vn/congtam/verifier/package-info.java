@NullMarked
package vn.congtam.verifier;

import org.jspecify.annotations.NullMarked;
