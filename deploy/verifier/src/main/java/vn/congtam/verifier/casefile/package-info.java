/** Checks a case file: what is in it, that its facts are proved, and that its scores follow from them. */
@NullMarked
package vn.congtam.verifier.casefile;

import org.jspecify.annotations.NullMarked;
