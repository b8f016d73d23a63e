package vn.congtam.submission.connector.figure;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.FigureId;

record ReceiveFigure(
        @TargetAggregateIdentifier FigureId figure,
        ConnectionId connection,
        String number,
        StaffCode staff,
        Reported reported,
        Instant received) {}
