package vn.congtam.indicator.indicatorset.value;

import vn.congtam.events.indicator.StaffCode;

/** What is said of an indicator of one person in one span: what came of it, or what is aimed at. */
public sealed interface Told permits NewValue, NewTarget {
    StaffCode staff();

    String span();

    String indicator();
}
