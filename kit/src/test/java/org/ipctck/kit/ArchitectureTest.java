package org.ipctck.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.cucumber.java.StepDefinitionAnnotation;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What the design says of the arrows between modules, and of waiting, held for all of them. */
@AnalyzeClasses(packages = "org.ipctck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule fixturesKnowNoCucumberAndNobodyAbove = noClasses().that().resideInAPackage("org.ipctck.fixtures..")
            .should().dependOnClassesThat().resideInAnyPackage("org.ipctck.steps..", "org.ipctck.kit..", "io.cucumber..", "org.junit..");

    @ArchTest
    static final ArchRule stepsDoNotKnowTheKit = noClasses().that().resideInAPackage("org.ipctck.steps..")
            .should().dependOnClassesThat().resideInAPackage("org.ipctck.kit..");

    @ArchTest
    static final ArchRule stepsHoldNoProtocolAndNoThreads = noClasses().that().resideInAPackage("org.ipctck.steps..")
            .should().dependOnClassesThat().resideInAnyPackage("org.ipctck.fixtures.wire..", "org.ipctck.fixtures.target..", "java.util.concurrent..", "com.fasterxml..");

    @ArchTest
    static final ArchRule packagesOfTheKitHaveNoCycles = slices().matching("org.ipctck.kit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyOneClassWaitsForWhatComesEventually = noClasses()
            .that().resideInAPackage("org.ipctck..").and().doNotHaveSimpleName("Eventually").should().dependOnClassesThat().resideInAPackage("org.awaitility..");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class)
            .orShould().callMethod(Thread.class, "sleep", long.class, int.class)
            .orShould().callMethod(TimeUnit.class, "sleep", long.class)
            .orShould().callMethod(LockSupport.class, "parkNanos", long.class)
            .orShould().callMethod(LockSupport.class, "parkNanos", Object.class, long.class);

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheProcess = noClasses().that().doNotHaveFullyQualifiedName("org.ipctck.kit.cli.Main")
            .should().callMethod(System.class, "exit", int.class).orShould().callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule glueIsFinal = methods().that().areMetaAnnotatedWith(StepDefinitionAnnotation.class)
            .should().beDeclaredInClassesThat().haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule commandsAreFinal = classes().that().resideInAPackage("org.ipctck.kit.cli..").and().areNotInterfaces()
            .and().areNotEnums().should().haveModifier(JavaModifier.FINAL);
}
