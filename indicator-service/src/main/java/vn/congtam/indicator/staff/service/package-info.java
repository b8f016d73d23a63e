/** Joining and leaving the service. */
@NullMarked
package vn.congtam.indicator.staff.service;

import org.jspecify.annotations.NullMarked;
