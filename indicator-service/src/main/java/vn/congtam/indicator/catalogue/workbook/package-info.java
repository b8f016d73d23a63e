/** Catalogues as Excel files: out as they are kept, in with what came of each row. */
@NullMarked
package vn.congtam.indicator.catalogue.workbook;

import org.jspecify.annotations.NullMarked;
