package vn.congtam.reporting;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.congtam.platform.testing.Architecture;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> the_walls_stand() {
        return Architecture.of("reporting");
    }
}
