package vn.congtam.standalone;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.congtam.standalone.identity.Account;

/** The samples there are. */
final class Samples {
    private Samples() {}

    static SamplePlayer of(RunSettings settings) {
        return new Nothing();
    }

    private record Nothing() implements SamplePlayer {
        @Override
        public List<Account> accounts() {
            return List.of(
                    new Account("VC0013", "Nguyễn Thị Lan", "xa-dien-khanh", List.of("official")),
                    new Account("VC0011", "Trần Minh Sơn", "xa-dien-khanh", List.of("rater", "official")),
                    new Account("VC0001", "Lê Quốc Nam", "xa-dien-khanh", List.of("head", "rater", "official")),
                    new Account("VC0005", "Võ Ngọc Mai", "xa-dien-khanh", List.of("hr", "official")),
                    new Account("VC9002", "Phạm Thanh Hà", null, List.of("homeaffairs")),
                    new Account("VC9001", "Trần Hòa Nam", null, List.of("leader")),
                    new Account("VC9003", "Bùi Đức Long", null, List.of("inspector")),
                    new Account("VC9004", "Cao Hữu Khoa", null, List.of("admin")));
        }

        @Override
        public void play(URI origin, UnaryOperator<String> tokens, PlayedClock clock, Progress progress) {}
    }
}
