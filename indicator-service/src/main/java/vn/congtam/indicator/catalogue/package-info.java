/** Catalogues of products and jobs, from draft to replaced (Art. 13). */
@NullMarked
package vn.congtam.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
