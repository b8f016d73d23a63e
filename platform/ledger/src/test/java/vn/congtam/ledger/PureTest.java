package vn.congtam.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** It can run on any laptop, and says the same at any time. */
class PureTest {
    private static final ArchRule JDK_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.congtam.ledger..",
                    "java.lang..",
                    "java.util..",
                    "java.security..",
                    "java.nio",
                    "java.nio.charset",
                    "org.jspecify..");
    private static final ArchRule NO_CLOCK =
            noClasses().should().dependOnClassesThat().belongToAnyOf(System.class, Thread.class, Runtime.class);

    @Test
    void neither_files_nor_network_nor_clock() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.congtam.ledger");
        JDK_ALONE.check(ours);
        NO_CLOCK.check(ours);
    }

    @Test
    void the_rules_can_fail() {
        JavaClasses tests = new ClassFileImporter().importClasses(PureTest.class, Chance.class);
        assertThat(JDK_ALONE.evaluate(tests).hasViolation()).isTrue();
        assertThat(NO_CLOCK.evaluate(tests).hasViolation()).isTrue();
    }
}
