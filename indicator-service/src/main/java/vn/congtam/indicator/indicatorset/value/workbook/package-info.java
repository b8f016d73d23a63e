/** Figures as an Excel file: looked at first, then taken, with what came of each row. */
@NullMarked
package vn.congtam.indicator.indicatorset.value.workbook;

import org.jspecify.annotations.NullMarked;
