package dev.migration.boot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages of the module: no circles, and nothing optional where it would be needed. */
class PackageTests {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.migration.boot");

    @Test
    void packagesDoNotDependOnEachOtherInACircle() {
        slices().matching("(dev.migration.boot..)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void rootKnowsNoneOfItsPackages() {
        noClasses()
                .that()
                .resideInAPackage("dev.migration.boot")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.migration.boot.*..")
                .check(classes);
    }

    @Test
    void otherToolsAreKnownByNameOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.flywaydb..", "liquibase..")
                .check(classes);
    }

    @Test
    void persistenceIsKnownToWhatIsCalledAfterItOnly() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.PersistenceUnits?(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .check(classes);
    }

    /** Those that are only there beside Hibernate say so in their names. */
    @Test
    void hibernateIsKnownToWhatIsCalledAfterItOnly() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Hibernate")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(classes);
    }
}
