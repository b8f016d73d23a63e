package vn.congtam.platform.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class WallsTest {
    private static final JavaClasses STORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.congtam.platform.store");

    @Test
    void the_log_knows_no_framework() {
        withoutFramework("vn.congtam.platform.store.commits").check(STORE);
    }

    @Test
    void the_rule_can_fail() {
        assertThatThrownBy(() -> withoutFramework("vn.congtam.platform.store").check(STORE))
                .isInstanceOf(AssertionError.class);
    }

    private static ArchRule withoutFramework(String somewhere) {
        return noClasses()
                .that()
                .resideInAPackage(somewhere)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..", "org.springframework..");
    }
}
