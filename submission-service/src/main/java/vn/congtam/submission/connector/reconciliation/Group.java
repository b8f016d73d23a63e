package vn.congtam.submission.connector.reconciliation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.FileId;
import vn.congtam.events.submission.Obstacle;
import vn.congtam.submission.connector.file.FileCard;

/**
 * Files that one and the same thing is in the way of, so that they are helped together.
 *
 * @param about the kind or the account that is to be mapped; none where it is about each file itself
 * @param files how many
 * @param first the oldest of them
 */
record Group(
        ConnectionId connection,
        Obstacle obstacle,
        @Nullable String about,
        int files,
        List<Stuck> first) {
    private static final int SHOWN = 5;

    /** @param number of the file in the other system */
    record Stuck(
            FileId file,
            String number,
            @Nullable String kind,
            @Nullable String account,
            Map<String, String> attributes) {
        static Stuck of(FileCard card) {
            return new Stuck(card.file(), card.number(), card.kind(), card.account(), card.attributes());
        }
    }

    private record Key(ConnectionId connection, Obstacle obstacle, Optional<String> about) {
        static Key of(FileCard card) {
            Obstacle why = Objects.requireNonNull(card.obstacle());
            return new Key(card.connection(), why, Optional.ofNullable(helpedBy(card, why)));
        }
    }

    static List<Group> of(List<FileCard> stuck) {
        return stuck.stream().collect(Collectors.groupingBy(Key::of)).entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Group::obstacle)
                        .thenComparing(Comparator.comparing(Group::files).reversed())
                        .thenComparing(group -> String.valueOf(group.about())))
                .toList();
    }

    private static Group of(Key key, List<FileCard> cards) {
        List<Stuck> first = cards.stream()
                .sorted(Comparator.comparing(FileCard::latest).thenComparing(FileCard::number))
                .limit(SHOWN)
                .map(Stuck::of)
                .toList();
        return new Group(key.connection(), key.obstacle(), key.about().orElse(null), cards.size(), first);
    }

    private static @Nullable String helpedBy(FileCard card, Obstacle why) {
        return switch (why) {
            case NO_MAPPING, UNKNOWN_PRODUCT -> card.kind();
            case UNKNOWN_ACCOUNT, NOT_IN_AGENCY, OTHER_CATALOGUE, NO_SUPERIOR, OWN_SECRET -> card.account();
            case NOT_RECEIVED, NO_ACCOUNT, PERIOD_LOCKED -> null;
        };
    }

    static boolean holds(FileCard card, Obstacle obstacle, @Nullable String about) {
        return card.obstacle() == obstacle && Objects.equals(helpedBy(card, obstacle), about);
    }
}
