package vn.congtam.standalone.identity.server.signin;

import java.util.stream.Stream;

/** What is being looked at: to be told as right or as wrong. It counts on the account here and anywhere, and here on all. */
record Try(String account, String address) {

    Tally here() {
        return Tally.none(account, address);
    }

    Tally anywhere() {
        return Tally.none(account, Tally.ANYWHERE);
    }

    Tally onAll() {
        return Tally.none(Tally.EVERYBODY, address);
    }

    Stream<Tally> counted() {
        return Stream.of(here(), anywhere(), onAll());
    }
}
