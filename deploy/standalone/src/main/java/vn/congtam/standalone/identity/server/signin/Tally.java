package vn.congtam.standalone.identity.server.signin;

/**
 * Wrong passwords and codes in a row.
 *
 * @param account the staff code, or what stands for a name that nobody has
 * @param address that they came from; empty for all together
 * @param last when the last came, in milliseconds
 */
record Tally(String account, String address, int count, long last) {
    static final String ANYWHERE = "";
    private static final String NOBODY = "?";

    static Tally none(String account, String address) {
        return new Tally(account, address, 0, 0);
    }

    /** @param digest of a name that nobody has */
    static String nobody(String digest) {
        return NOBODY + digest;
    }

    static boolean isOfNobody(String account) {
        return account.startsWith(NOBODY);
    }

    boolean isOfNobody() {
        return isOfNobody(account);
    }

    boolean isAnywhere() {
        return address.equals(ANYWHERE);
    }

    Tally andOneAt(long now) {
        return new Tally(account, address, count + 1, now);
    }

    String key() {
        return key(account, address);
    }

    static String key(String account, String address) {
        return account + " " + address;
    }
}
