@NullMarked
package vn.congtam.verifier.casefile;

import org.jspecify.annotations.NullMarked;
