package vn.congtam.indicator;

/** Stands for another service's class. */
public final class Stray {
    private Stray() {}
}
