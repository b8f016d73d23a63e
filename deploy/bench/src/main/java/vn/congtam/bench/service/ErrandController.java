package vn.congtam.bench.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.bench.service.Errand.Ask;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;

/** As the controllers of the services are. */
@RestController
@RequestMapping("/api/v1/errands/{task}")
class ErrandController {
    private final Commands commands;
    private final ReadModel<Errands.Asked> asked;

    ErrandController(Commands commands, ReadModel<Errands.Asked> asked) {
        this.commands = commands;
        this.asked = asked;
    }

    record Asking(
            @NotBlank @Size(max = 2000) String reason,
            @NotNull LocalDate due) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt ask(Act act, @PathVariable TaskId task, @Valid @RequestBody Asking body) {
        return commands.send(act, new Ask(task, body.reason(), body.due()));
    }

    @GetMapping
    ResponseEntity<Errands.Asked> asked(@PathVariable TaskId task) {
        return ResponseEntity.of(asked.find(task.value()));
    }
}
