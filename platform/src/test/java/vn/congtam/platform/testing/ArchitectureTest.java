package vn.congtam.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("vn.congtam.wrong");

    @TestFactory
    Stream<DynamicTest> each_rule_fails_where_it_is_broken() {
        return Architecture.rules("wrong").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(WRONG).hasViolation())
                                .isTrue()));
    }
}
