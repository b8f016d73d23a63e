package vn.congtam.standalone.identity.server.account;

import vn.congtam.standalone.identity.server.log.What;

/**
 * Nobody has that account any more: whatever is kept beside it is forgotten.
 *
 * @param sessions why those that are open end
 */
public record AccountEnded(String staff, What sessions) {}
