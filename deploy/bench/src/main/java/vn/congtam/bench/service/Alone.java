package vn.congtam.bench.service;

import org.springframework.boot.SpringApplication;

/** The service in a process of its own, so that it can be killed. */
public final class Alone {
    private Alone() {}

    public static void main(String[] arguments) {
        var _ = SpringApplication.run(Errands.class, arguments);
    }
}
