package vn.congtam.standalone.parts;

/** The order in which parts stop: first who is asked, last who keeps what was answered. */
enum Stage {
    EDGE,
    SERVICES,
    IDENTITY,
    BROKER,
    DATABASE,
    HOME
}
