package vn.congtam.indicator.staff.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;

/**
 * What a row says of a person.
 *
 * @param division its code or its name
 * @param superior none where nothing is said of it
 * @param from the day of joining; of who serves already, the first day in the post
 */
public record Entry(
        StaffCode staff,
        String name,
        SubjectKind kind,
        String division,
        PostId post,
        boolean leader,
        @Nullable StaffCode superior,
        LocalDate from,
        String document) {}
