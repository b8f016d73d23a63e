package vn.congtam.standalone.identity.server.signin;

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
}
