package vn.congtam.platform.wire.station;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** Where the station takes requests, and where its traces go. */
@RestController
class Hatch {
    private final Commands commands;

    Hatch(Commands commands) {
        this.commands = commands;
    }

    @Bean
    static InMemorySpanExporter spans() {
        return InMemorySpanExporter.create();
    }

    @PostMapping("/api/v1/tasks/{task}/return")
    Receipt handBack(Act act, @PathVariable TaskId task) {
        return commands.send(act, new Desk.HandBack(task, "x"));
    }
}
