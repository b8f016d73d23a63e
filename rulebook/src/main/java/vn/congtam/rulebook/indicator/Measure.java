package vn.congtam.rulebook.indicator;

/** What is measured: a quantity, or a level of a rubric. */
public sealed interface Measure permits Quantity, Rubric {}
