package org.ipctck.kit.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedTest {

    private static final Map<String, String> FACTS = Map.of("uid", "0", "netns", "1", "ipcns", "0", "proc", "-", "tool.sh", "/bin/sh", "tool.ipcs", "-",
            "filesystems", "tmpfs,mqueue", "facility.pipe", "yes", "facility.ashmem", "ENOENT", "facility.onc-rpc", "not-built");

    @ParameterizedTest
    @ValueSource(strings = {"root", "netns", "shell", "tool-sh", "filesystem-mqueue", "facility-pipe"})
    void isMet(String need) {
        assertThat(Need.known(need)).isTrue();
        assertThat(Need.unmet(need, FACTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ipcns, 'an IPC namespace of its own, which cannot be made here'",
        "userns, 'a user namespace of its own, which cannot be made here'",
        "proc, a mounted /proc",
        "tool-ipcs, 'the program ipcs, which the target lacks'",
        "tool-ipcrm, 'the program ipcrm, which the target lacks'",
        "filesystem-ext4, 'the file system ext4, which the kernel lacks'",
        "facility-ashmem, 'the facility ashmem, which the target lacks (ENOENT)'",
        "facility-veth, 'the facility veth, which the target lacks (unknown)'"})
    void isNotMet(String need, String what) {
        assertThat(Need.known(need)).isTrue();
        assertThat(Need.unmet(need, FACTS)).contains("needs " + what);
    }

    @Test
    void ofNoOneIsRootWhoseUserIdIsAnother() {
        assertThat(Need.unmet("root", Map.of("uid", "1000"))).contains("needs root, but the agent runs as another user");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tool-", "facility-", "wibble", ""})
    void isUnknown(String need) {
        assertThat(Need.known(need)).isFalse();
    }

    @Test
    void whatFailedWhenTheTargetWasAskedIsAbsent() {
        assertThat(Need.absent("ashmem", FACTS)).contains("this target does not offer the facility ashmem (ENOENT)");
        assertThat(Need.absent("pipe", FACTS)).isEmpty();
        assertThat(Need.absent("popen", FACTS)).as("nobody asked for it").isEmpty();
    }

    @Test
    void whatTheAgentWasBuiltWithoutIsTheAgentsLack() {
        assertThat(Need.notBuilt("onc-rpc", FACTS)).contains("this agent was built without the facility onc-rpc");
        assertThat(Need.notBuilt("ashmem", FACTS)).isEmpty();
        assertThat(Need.notBuilt("pipe", FACTS)).isEmpty();
    }
}
