package cn.kuanyan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the code, as docs and package-info files promise it. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.kuanyan");

    @Test
    void modulesUseOnlyWhatOthersOfferAndHaveNoCycles() {
        ApplicationModules.of(KuanyanApplication.class).verify();
    }

    @Test
    void theEngineIsTouchedInFourPackagesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "cn.kuanyan",
                        "cn.kuanyan.procedure..",
                        "cn.kuanyan.discretion..",
                        "cn.kuanyan.lists..",
                        "cn.kuanyan.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("a fork of the engine must stay a small change")
                .check(PRODUCT);
    }

    @Test
    void theEnginesInsidesAreTouchedInThePlatformOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cn.kuanyan.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine.impl..")
                .check(PRODUCT);
    }

    @Test
    void nobodyReadsTheMachinesDateBesideTheOneClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("trial clock and tests move one time for everything")
                .check(PRODUCT);
    }

    @Test
    void everyCapabilitySaysWhatItIsForAndOnWhichLegalBasis() throws IOException {
        try (Stream<Path> capabilities = Files.list(Path.of("src/main/java/cn/kuanyan"))) {
            assertThat(capabilities.filter(Files::isDirectory)).isNotEmpty().allSatisfy(capability -> assertThat(
                            capability.resolve("package-info.java"))
                    .exists());
        }
    }
}
