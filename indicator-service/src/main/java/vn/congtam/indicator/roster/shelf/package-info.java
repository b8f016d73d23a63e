/** Catalogues as they are read: their state, and their rows with their factors. */
@NullMarked
package vn.congtam.indicator.roster.shelf;

import org.jspecify.annotations.NullMarked;
