package vn.congtam.standalone.identity.server.signin;

/**
 * Wrong passwords and codes in a row.
 *
 * @param account the staff code, or what stands for a name that nobody has
 * @param address that they came from; empty for all together
 * @param last when the last came, in milliseconds
 */
record Tally(String account, String address, int count, long last) {

    static Tally none(String account, String address) {
        return new Tally(account, address, 0, 0);
    }

    Tally andOneAt(long now) {
        return new Tally(account, address, count + 1, now);
    }

    String key() {
        return account + " " + address;
    }
}
