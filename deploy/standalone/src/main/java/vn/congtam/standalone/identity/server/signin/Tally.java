package vn.congtam.standalone.identity.server.signin;

/**
 * Wrong passwords and codes in a row.
 *
 * @param account the staff code, or what stands for a name that nobody has, or for all together
 * @param address that they came from; empty for all together
 * @param last when the last came, in milliseconds
 */
record Tally(String account, String address, int count, long last) {
    static final String ANYWHERE = "";
    /** No staff code, and no name that somebody typed. */
    static final String EVERYBODY = "*";

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

    boolean isOnAll() {
        return account.equals(EVERYBODY);
    }

    /** Of many addresses or of many accounts. */
    boolean isTogether() {
        return isAnywhere() || isOnAll();
    }

    /** One fewer for each so many milliseconds since the last. */
    Tally decayed(long now, long each) {
        long gone = (now - last) / each;
        return gone >= count ? none(account, address) : new Tally(account, address, count - (int) gone, last);
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
