package vn.congtam.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.standalone.identity.Account;

/** Who may sign in: everybody of the agencies, and those of the whole province. */
final class Cast {
    private static final int PLACE_OF_LAN = 13;
    private static final int PLACE_OF_HER_HEAD = 11;

    private Cast() {}

    /** The first account of each role is the one that the role's name signs in. */
    static List<Account> of(List<Agency> agencies) {
        List<Account> accounts = new ArrayList<>();
        Capital.OFFICES.forEach(
                office -> accounts.add(new Account(office.staff(), office.person(), Capital.AGENCY, office.roles())));
        agencies.forEach(agency -> {
            accounts.add(account(agency.at(PLACE_OF_LAN)));
            agency.people().stream()
                    .filter(person -> person.place() != PLACE_OF_LAN)
                    .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                    .forEach(person -> accounts.add(account(person)));
        });
        return accounts;
    }

    /** The head of Lan's division stands for the raters. */
    private static int rank(Person person) {
        return person.isChair() ? 0 : person.place() == PLACE_OF_HER_HEAD ? 1 : 2;
    }

    private static Account account(Person person) {
        return account(person.code(), person.name(), person.agency(), roles(person));
    }

    private static String[] roles(Person person) {
        if (person.isChair()) {
            return new String[] {"head", "rater", "official"};
        }
        if (person.leader()) {
            return new String[] {"rater", "official"};
        }
        return person.place() == 5 ? new String[] {"hr", "official"} : new String[] {"official"};
    }

    private static Account account(String code, String name, @Nullable String agency, String... roles) {
        return new Account(code, name, agency, List.of(roles));
    }
}
