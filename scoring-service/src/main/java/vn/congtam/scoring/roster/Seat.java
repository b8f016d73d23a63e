package vn.congtam.scoring.roster;

import vn.congtam.events.indicator.PostId;

/** A post by its title, with the group within which Art. 20.5 caps the grade Excellent. */
record Seat(PostId post, String title, String similarTasks) {}
