package vn.congtam.submission.task;

import vn.congtam.events.indicator.StaffCode;

/** One of the ways to review work, by anybody. */
@FunctionalInterface
interface Review {
    TaskCommand by(StaffCode somebody);
}
