package vn.congtam.indicator.agency.succession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;

/**
 * A decision to merge or to split, as it is asked for.
 *
 * @param from the first day on which the successors stand in the place of the predecessors
 * @param successors the first takes over what is left open
 * @param posts everybody who holds the former goes into the other
 * @param superiors everybody who was under the former comes under the other
 * @param staff who goes elsewhere than his post, or under somebody else
 */
record SuccessionRequest(
        @NotBlank @Size(max = 100) String document,
        @NotNull LocalDate from,
        @NotEmpty @Size(max = 50) List<@NotBlank String> predecessors,
        @NotEmpty @Size(max = 20) List<@NotBlank String> successors,
        @Nullable @Size(max = 2000) List<@NotNull @Valid Posts> posts,
        @Nullable @Size(max = 2000) List<@NotNull @Valid Superiors> superiors,
        @Nullable @Size(max = 2000) List<@NotNull @Valid Placement> staff) {

    record Posts(@NotNull PostId former, @NotNull PostId now) {}

    record Superiors(@NotNull StaffCode former, @NotNull StaffCode now) {}

    /**
     * @param post none where the post says it, and of a secondee, who is lent on
     * @param agency to which a secondee is lent on; the heir, when none is named
     * @param division in which a secondee works then; the one of the same code, when none is named
     * @param fields the divisions that a leader is in charge of there
     */
    record Placement(
            @NotNull StaffCode staff,
            @Nullable PostId post,
            @Nullable AgencyId agency,
            @Nullable String division,
            @Nullable StaffCode superior,
            @Nullable @Size(max = 50) List<@NotBlank String> fields) {}
}
