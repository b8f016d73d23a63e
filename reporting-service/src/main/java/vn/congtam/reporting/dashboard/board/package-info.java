/** What the dashboard is made of: folds of people, agencies, months and slips. */
@NullMarked
package vn.congtam.reporting.dashboard.board;

import org.jspecify.annotations.NullMarked;
