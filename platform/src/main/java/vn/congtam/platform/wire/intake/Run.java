package vn.congtam.platform.wire.intake;

import java.util.List;

/** The next facts of a stream, in order and without a gap. */
public record Run(String stream, List<Told> facts) {}
