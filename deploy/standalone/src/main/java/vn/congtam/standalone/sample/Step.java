package vn.congtam.standalone.sample;

import java.time.LocalDate;

/**
 * Something that somebody does on a day.
 *
 * @param lane steps of one lane are done one after the other, lanes side by side
 */
record Step(LocalDate day, String lane, Runnable play) {}
