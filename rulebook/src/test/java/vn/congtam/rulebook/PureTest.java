package vn.congtam.rulebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.text.PropertiesText;
import vn.congtam.rulebook.text.Resource;

/** The law says the same on any machine and at any time: it asks neither a framework nor the clock, a file or the network. */
class PureTest {
    private static final ArchRule JDK_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.congtam.rulebook..",
                    "java.lang..",
                    "java.math",
                    "java.util..",
                    "java.text",
                    "java.time..",
                    "java.security",
                    "java.io",
                    "java.nio.charset",
                    "org.jspecify..");

    /** What is shipped is read from its own archive, and texts that are given. */
    private static final ArchRule NO_FILES = noClasses()
            .that()
            .doNotBelongToAnyOf(Resource.class, PropertiesText.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io", "java.nio.file..");

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("asks what time it is", PureTest::asksForTheTime))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(System.class, Thread.class, Runtime.class, java.time.Clock.class);

    @Test
    void neither_framework_nor_files_nor_clock() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.congtam.rulebook");
        JDK_ALONE.check(ours);
        NO_FILES.check(ours);
        NO_CLOCK.check(ours);
    }

    @Test
    void the_rules_can_fail() {
        JavaClasses impure = new ClassFileImporter().importClasses(Impure.class);
        assertThat(JDK_ALONE.evaluate(impure).hasViolation()).isTrue();
        assertThat(NO_FILES.evaluate(impure).hasViolation()).isTrue();
        assertThat(NO_CLOCK.evaluate(impure).hasViolation()).isTrue();
    }

    private static boolean asksForTheTime(JavaMethodCall call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time");
    }

    private static final class Impure {
        static boolean isOld(Path file) {
            return Files.exists(file) && LocalDate.now(java.time.ZoneOffset.UTC).getYear() > 2026;
        }
    }
}
