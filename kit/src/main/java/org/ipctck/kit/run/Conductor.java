package org.ipctck.kit.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathResource;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import io.cucumber.junit.platform.engine.Constants;
import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Source;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the scenarios of a plan through the JUnit Platform launcher with the Cucumber engine, and with no other engine or listener. */
public final class Conductor {

    private static final String GLUE = "org.ipctck.steps";
    private static volatile Conductor current;

    private final Plan plan;
    private final Recorder recorder;
    private final Map<String, ScenarioText> scenarios = new HashMap<>();

    Conductor(Plan plan, Recorder recorder) {
        this.plan = plan;
        this.recorder = recorder;
        plan.scenarios().forEach(scenario -> scenarios.put(key(scenario.source().uri(), scenario.line()), scenario));
    }

    static Conductor current() {
        Conductor conductor = current;
        if (conductor == null) {
            throw new IllegalStateException("no run is being conducted");
        }
        return conductor;
    }

    Recorder recorder() {
        return recorder;
    }

    ScenarioText scenario(URI uri, int line) {
        ScenarioText scenario = scenarios.get(key(uri, line));
        if (scenario == null) {
            throw new IllegalStateException("the plan has no scenario in " + uri + ":" + line);
        }
        return scenario;
    }

    /** Runs every scenario of the plan once. */
    void conduct(int jobs, long seed) {
        current = this;
        try {
            Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                    .enableTestEngineAutoRegistration(false)
                    .enableLauncherSessionListenerAutoRegistration(false)
                    .enableLauncherDiscoveryListenerAutoRegistration(false)
                    .enablePostDiscoveryFilterAutoRegistration(false)
                    .enableTestExecutionListenerAutoRegistration(false)
                    .addTestEngines(new CucumberTestEngine()).build());
            EngineFaults faults = new EngineFaults();
            launcher.execute(request(jobs, seed), faults);
            faults.rethrow();
        } finally {
            current = null;
        }
    }

    private LauncherDiscoveryRequest request(int jobs, long seed) {
        LauncherDiscoveryRequestBuilder builder = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors()).filters(new SelectedLines(plan.lines()))
                .configurationParameter(Constants.GLUE_PROPERTY_NAME, GLUE)
                .configurationParameter(Constants.PLUGIN_PROPERTY_NAME, EventsPlugin.class.getName())
                .configurationParameter(Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, "true")
                .configurationParameter(Constants.PLUGIN_PUBLISH_ENABLED_PROPERTY_NAME, "false")
                .configurationParameter(Constants.JUNIT_PLATFORM_NAMING_STRATEGY_PROPERTY_NAME, "long");
        if (seed != 0) {
            builder.configurationParameter(Constants.EXECUTION_ORDER_PROPERTY_NAME, "random")
                    .configurationParameter(Constants.EXECUTION_ORDER_RANDOM_SEED_PROPERTY_NAME, Long.toString(seed));
        }
        return jobs == 1 ? builder.build() : parallel(builder, jobs).build();
    }

    /** The pool is capped: a thread that blocks must not be replaced by another, or more scenarios would run than asked for. */
    private static LauncherDiscoveryRequestBuilder parallel(LauncherDiscoveryRequestBuilder builder, int jobs) {
        return builder.configurationParameter(Constants.PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME, "true")
                .configurationParameter(Constants.PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME, "fixed")
                .configurationParameter(Constants.PARALLEL_CONFIG_FIXED_PARALLELISM_PROPERTY_NAME, Integer.toString(jobs))
                .configurationParameter(Constants.PARALLEL_CONFIG_FIXED_MAX_POOL_SIZE_PROPERTY_NAME, Integer.toString(jobs));
    }

    private List<DiscoverySelector> selectors() {
        return plan.scenarios().stream().map(ScenarioText::source).distinct().map(Conductor::selector).toList();
    }

    private static DiscoverySelector selector(Source source) {
        return "file".equals(source.uri().getScheme()) ? selectFile(Path.of(source.uri()).toFile()) : selectClasspathResource(source.path());
    }

    private static String key(URI uri, int line) {
        return uri + ":" + line;
    }
}
