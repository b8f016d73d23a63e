package vn.congtam.submission.task.journal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.JournalId;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.task.journal.JournalCommand.StrikeEntry;
import vn.congtam.submission.task.journal.JournalCommand.Witness;

/** One line a day: written down, witnessed, struck out, handed in with a task. */
@RestController
@RequestMapping("/api/v1/journals")
class JournalController {
    private static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";

    private final Commands commands;
    private final Logging logging;
    private final Diaries diaries;
    private final HandingIn handingIn;
    private final Clock clock;

    JournalController(Commands commands, Logging logging, Diaries diaries, HandingIn handingIn, Clock clock) {
        this.commands = commands;
        this.logging = logging;
        this.diaries = diaries;
        this.handingIn = handingIn;
        this.clock = clock;
    }

    /**
     * @param line how many, of which product, and what it was: {@code 3 C-20 hồ sơ thôn Đông}; the first two may be left out
     * @param day today unless said
     * @param place where it was, for a day out of office
     * @param witness who was there, for a day out of office
     * @param minutes that it took; counts for nothing, and may be left out
     */
    record NewEntry(
            @NotBlank @Size(max = 500) String line,
            @Nullable LocalDate day,
            @Size(max = 200) @Nullable String place,
            @Nullable StaffCode witness,
            @Min(1) @Max(1440) @Nullable Integer minutes) {}

    record Denial(@NotBlank @Size(max = 500) String reason) {}

    /**
     * @param month of the journal
     * @param taskMonth in which the work counts; none where the task counts in one month only
     */
    record Delivery(
            @NotNull TaskId task,

            @NotNull @Pattern(regexp = MONTH) String month,

            @Pattern(regexp = MONTH) @Nullable String taskMonth,

            @NotNull @Size(min = 1, max = Journal.MOST) List<@NotNull @Min(1) Integer> entries,
            @Size(max = 20) @Nullable List<@NotNull String> evidence,
            @Size(max = 2000) @Nullable String note) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt log(Act act, @Valid @RequestBody NewEntry asked) {
        return commands.send(act, logging.command(act, asked));
    }

    /** @param month the current one unless another is asked for */
    @GetMapping("/{staff}")
    Diary of(Actor actor, @PathVariable StaffCode staff, @RequestParam @Nullable YearMonth month) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        return diaries.visible(actor, staff, (month == null ? YearMonth.from(today) : month).toString(), today);
    }

    /** What I am asked to confirm. */
    @GetMapping("/witness")
    List<Diary> asked(Actor actor) {
        return diaries.awaiting(actor);
    }

    @PostMapping("/{staff}/{month}/{entry}/confirmation")
    Receipt confirm(Act act, @PathVariable StaffCode staff, @PathVariable YearMonth month, @PathVariable int entry) {
        return commands.send(act, new Witness(journal(staff, month), entry, act.by(), null));
    }

    @PostMapping("/{staff}/{month}/{entry}/denial")
    Receipt deny(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable YearMonth month,
            @PathVariable int entry,
            @Valid @RequestBody Denial asked) {
        return commands.send(act, new Witness(journal(staff, month), entry, act.by(), asked.reason()));
    }

    /** By its writer: it stays readable, and is handed in no more. */
    @PostMapping("/{staff}/{month}/{entry}/strike")
    Receipt strike(Act act, @PathVariable StaffCode staff, @PathVariable YearMonth month, @PathVariable int entry) {
        if (!staff.equals(act.by())) throw Refusal.JOURNAL_NOT_YOURS.refuse();
        return commands.send(act, new StrikeEntry(journal(staff, month), entry));
    }

    /** The quantity is the sum of the entries'. */
    @PostMapping("/deliveries")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt handIn(Act act, @Valid @RequestBody Delivery asked) {
        return commands.answered(act)
                .orElseGet(() -> handingIn.handIn(act, asked, diaries.of(act.by(), asked.month())));
    }

    private static JournalId journal(StaffCode staff, YearMonth month) {
        return JournalId.of(staff, month.toString());
    }
}
