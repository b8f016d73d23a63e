package vn.congtam.events;

/**
 * Something that happened and will for ever have happened. A record; its simple name and {@link Revision} are its
 * stored name, its components are its content. Nothing in a fact is ever changed; a wrong one is followed by another.
 */
public interface Fact {}
