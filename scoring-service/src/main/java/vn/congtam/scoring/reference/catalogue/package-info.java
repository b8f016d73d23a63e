/** The catalogues of agencies, drafts too, as far as they count: whose they are, and the factor of each product. */
@NullMarked
package vn.congtam.scoring.reference.catalogue;

import org.jspecify.annotations.NullMarked;
