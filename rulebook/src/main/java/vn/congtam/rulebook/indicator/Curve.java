package vn.congtam.rulebook.indicator;

/** How attainment falls when the target is missed: in proportion, in a line down to the floor, or by steps. */
public enum Curve {
    RATIO,
    LINEAR,
    STEPS
}
