package vn.congtam.indicator.catalogue.workbook;

import vn.congtam.platform.web.Refused;

/** What is wrong in a cell. */
record Fault(Column column, Refused why) {}
