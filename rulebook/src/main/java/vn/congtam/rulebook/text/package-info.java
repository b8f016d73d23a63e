/** Sentences in Vietnamese and English. */
@NullMarked
package vn.congtam.rulebook.text;

import org.jspecify.annotations.NullMarked;
