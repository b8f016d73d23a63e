package vn.congtam.events.scoring;

import vn.congtam.events.Id;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;

/** The slip (Form 01) of one official for one period, such as {@code VC0007/2026-10}. */
public record SlipId(String value) implements Id {
    public SlipId {
        Id.checked(value);
    }

    public static SlipId of(StaffCode staff, String span) {
        return new SlipId(staff.value() + "/" + span);
    }

    /** On which this work counts. */
    public static SlipId of(Line line) {
        return of(line.owner(), line.span());
    }

    /** Whose slip it is. */
    public StaffCode staff() {
        return new StaffCode(value.substring(0, value.lastIndexOf('/')));
    }

    /** For which span. */
    public String span() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return "slip/" + value;
    }
}
