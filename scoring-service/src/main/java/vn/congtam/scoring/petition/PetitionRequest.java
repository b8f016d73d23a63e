package vn.congtam.scoring.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Remedy;
import vn.congtam.scoring.petition.PetitionCommand.Answer;

/** What people ask about petitions, as they send it. */
final class PetitionRequest {
    private PetitionRequest() {}

    /** @param about a task's id or a general criterion such as {@code II.3}; none for the whole result */
    record Filing(
            @NotBlank @Size(max = 24) String span,
            @Nullable @Size(max = 100) String about,
            @NotBlank @Size(max = 2000) String basis,
            @NotBlank @Size(max = 5000) String content,
            @NotBlank @Size(max = 2000) String proposal) {

        /** An empty field is a field left out. */
        @Nullable
        String contested() {
            return about == null || about.isBlank() ? null : about.strip();
        }
    }

    record Withdrawing(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param remedy none when not upheld
     * @param reason why nothing follows, where it is upheld without a remedy
     */
    record Answering(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 5000) String answer,
            @NotBlank @Size(max = 200) String document,
            @Nullable Remedy remedy,
            @Nullable Grade grade,
            @Nullable @Size(max = 2000) String reason) {

        Answer said() {
            return new Answer(
                    upheld,
                    answer,
                    document.strip(),
                    remedy == null ? Remedy.NONE : remedy,
                    grade,
                    reason == null || reason.isBlank() ? null : reason.strip());
        }
    }
}
