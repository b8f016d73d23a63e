package vn.congtam.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.web.bind.annotation.RestController;

/** The walls of the architecture, the same for every service. Each rule is proved able to fail in ArchitectureTest. */
public final class Architecture {
    private static final String[] SERVICES = {"indicator", "submission", "scoring", "reporting"};

    private Architecture() {}

    /** One test per rule over the classes of a service; rules about what a service lacks are left out. */
    public static Stream<DynamicTest> of(String service) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.congtam." + service);
        boolean decides = classes.stream().anyMatch(type -> type.isMetaAnnotatedWith(AggregateRoot.class));
        return rules(service).entrySet().stream()
                .filter(rule -> decides || !rule.getKey().startsWith("decisions"))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    static Map<String, ArchRule> rules(String service) {
        String root = "vn.congtam." + service;
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "services do not know each other",
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(Stream.of(SERVICES)
                                .filter(other -> !other.equals(service))
                                .map(other -> "vn.congtam." + other + "..")
                                .toArray(String[]::new))));
        rules.put(
                "features do not know each other, but for what they look up",
                slices().matching(root + ".(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(alwaysTrue(), resideInAnyPackage(root + ".reference..", root + ".roster..")));
        rules.put(
                "decisions read no clock",
                decisions()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(UUID.class, "randomUUID"));
        rules.put(
                "decisions know neither web nor read models",
                decisions()
                        .dependOnClassesThat(resideInAnyPackage(
                                "org.springframework.web..", "vn.congtam.platform.wire..", "com.mongodb..")));
        rules.put(
                "broker and database are the platform's matter",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..evidence..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("com.mongodb..", "org.bson..", "org.apache.kafka..")));
        rules.put(
                "controllers are nobody's import",
                classes().that().areAnnotatedWith(RestController.class).should().notBePublic());
        rules.put(
                "names say what a class is for",
                noClasses()
                        .should()
                        .haveNameMatching(".*(Mapper|Dto|DTO|Utils?|Helper|Manager|Impl)$")
                        .orShould()
                        .haveNameMatching(".*\\.Abstract[A-Z].*"));
        return rules;
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShould decisions() {
        return noClasses().that().areMetaAnnotatedWith(AggregateRoot.class).should();
    }
}
