package vn.congtam.standalone.identity.server.signin;

import java.time.Instant;
import java.util.List;

/** What outlives a restart: a server that is started again forgives nothing. */
interface Tallies {
    /** Those who failed longest ago first. */
    List<Tally> all();

    void keep(Tally tally);

    void forget(Tally tally);

    /** From now on and for long, this account is known to come from that address. */
    void cameIn(String account, String address);

    boolean isFamiliar(String account, String address);

    /** Where an account is known to come from. */
    List<Familiar> familiar(String account);

    /** All of one account: what failed, and where it came from. */
    void forgetAll(String account);

    /** What failed before that moment, and addresses that nobody came from for long. */
    void forgetBefore(Instant failed);

    /** @param last when it last came from there */
    record Familiar(String address, Instant last) {}
}
