package vn.congtam.submission.evidence;

import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Evidence;

/** A file as somebody handed it in: under the name that he gave it, sealed as his. */
record Handed(Evidence evidence, StaffCode by) {}
