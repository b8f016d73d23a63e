package vn.congtam.standalone.parts.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.sift.AbstractDiscriminator;

/** Each part writes to a file of its own; named in {@code logback-standalone.xml}. */
public final class LogOfPart extends AbstractDiscriminator<ILoggingEvent> {

    @Override
    public String getDiscriminatingValue(ILoggingEvent event) {
        return PartLoader.partOf(Thread.currentThread());
    }

    @Override
    public String getKey() {
        return "part";
    }
}
