package org.ipctck.kit.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ipctck.fixtures.Broken;
import org.ipctck.fixtures.Skipped;
import org.ipctck.fixtures.Unsupported;
import org.ipctck.fixtures.sandbox.Sandbox;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.need.Need;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.steps.Kinds;
import org.ipctck.steps.RunContext;

/** What the glue asks of the run: a sandbox for each scenario whose needs the target meets. */
final class ActiveRun implements RunContext.Run {

    private static final List<String> NAMESPACES = List.of("pidns", "ipcns", "mntns", "userns", "netns");

    private final Recorder recorder;
    private final AgentSupply agents;
    private final String isolation;
    private final Kinds kinds;

    ActiveRun(Recorder recorder, AgentSupply agents, String isolation, Kinds kinds) {
        this.recorder = recorder;
        this.agents = agents;
        this.isolation = isolation;
        this.kinds = kinds;
    }

    @Override
    public Kinds kinds() {
        return kinds;
    }

    @Override
    public Sandbox open(String testCaseId) {
        ScenarioRecorder scenario = recorder.scenario(testCaseId).orElseThrow(() -> new Skipped("the run was interrupted"));
        AgentLink agent = agent();
        requireFacilities(scenario.text(), facility -> Need.notBuilt(facility, agent.facts()));
        requireNeeds(scenario.text(), offered(agent.facts()));
        requireFacilities(scenario.text(), facility -> Need.absent(facility, agent.facts()));
        return agent.open(testCaseId, scenario.text(), isolation, scenario);
    }

    private AgentLink agent() {
        try {
            return agents.alive();
        } catch (Refusal e) {
            throw new Broken(Broken.Kind.LINK, e.getMessage(), e);
        }
    }

    /** Without isolation no scenario gets a namespace of its own, whatever the target could make. */
    private Map<String, String> offered(Map<String, String> facts) {
        if (!isolation.equals("none")) {
            return facts;
        }
        Map<String, String> offered = new HashMap<>(facts);
        NAMESPACES.forEach(name -> offered.put(name, "0"));
        return offered;
    }

    private static void requireNeeds(ScenarioText scenario, Map<String, String> facts) {
        Optional<String> unmet = scenario.needs().stream().map(need -> Need.unmet(need, facts)).flatMap(Optional::stream).findFirst();
        if (unmet.isPresent()) {
            throw new Skipped(unmet.get());
        }
    }

    /** A scenario is tagged with its facility. */
    private static void requireFacilities(ScenarioText scenario, Function<String, Optional<String>> lacking) {
        Optional<String> absent = scenario.tags().stream().map(tag -> lacking.apply(tag.substring(1))).flatMap(Optional::stream).findFirst();
        if (absent.isPresent()) {
            throw new Unsupported(absent.get());
        }
    }
}
