package vn.congtam.rulebook.text;

/** The same sentence in both languages. */
public record Text(String vi, String en) {}
