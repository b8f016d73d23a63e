package vn.congtam.events.submission;

import java.util.List;

/** Entries of a journal that were handed in as work. */
public record Logged(JournalId journal, List<Integer> entries) {}
