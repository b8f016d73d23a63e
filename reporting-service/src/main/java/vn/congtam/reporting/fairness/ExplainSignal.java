package vn.congtam.reporting.fairness;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.fairness.RadarId;
import vn.congtam.events.fairness.Signal;
import vn.congtam.events.indicator.StaffCode;

record ExplainSignal(@TargetAggregateIdentifier RadarId radar, StaffCode staff, Signal signal, String reason) {}
