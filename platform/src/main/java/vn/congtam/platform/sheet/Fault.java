package vn.congtam.platform.sheet;

import vn.congtam.platform.web.Refused;

/** What is wrong in a cell, with the refusal that the API has for it. */
public record Fault(Heading column, Refused why) {}
