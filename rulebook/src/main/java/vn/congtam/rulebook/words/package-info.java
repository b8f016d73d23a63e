/** A rule set in the words of officials: what each parameter is called and what its value means. */
@NullMarked
package vn.congtam.rulebook.words;

import org.jspecify.annotations.NullMarked;
