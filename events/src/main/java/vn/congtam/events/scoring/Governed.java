package vn.congtam.events.scoring;

import vn.congtam.events.indicator.SubjectKind;

/** The rule set that governs one kind of people in a period. */
public record Governed(SubjectKind kind, Rules rules) {}
