package org.ipctck.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ipctck.fixtures.call.Description;
import org.ipctck.kit.Samples;
import org.junit.jupiter.api.Test;

/** What the scenarios say of functions and errors, read from their steps. */
class CallTablesTest {

    private static final String FEATURE = """
            Feature: Samples
              @sysv-message-queue @SVMQ-021 @xsi
              Scenario Outline: <call> comes to <outcome>
                Given the processes owner, first and second
                And owner has called Q = msgget(IPC_PRIVATE)
                And owner was refused msgrcv(Q, IPC_NOWAIT) with ENOMSG
                And first and second are blocked in msgrcv(Q)
                When owner calls <call>
                Then it returns <outcome>
                When owner calls msgctl(Q, IPC_RMID)
                Then first is released with EIDRM
                When owner calls tally(5)
                Then it fails with EINVAL
                Examples:
                  | call                | outcome |
                  | semget(Q)           | EINVAL  |
                  | semop(Q, text="EX") | 0       |
              @pipe @PIPE-010 @posix
              Scenario: Contenders
                Given the processes first and second
                When first and second call open("F", O_EXCL)
                Then exactly 1 of first and second returns any
                And the other fails with EEXIST
                When first calls write(3) until it fails with EAGAIN
                Then it returns EVERYTHING
            """;

    @Test
    void failuresBelongToTheCallThatFails() {
        CallTables tables = CallTables.of(Samples.specification(FEATURE), Set.of("tally"), Description.builtIn());
        assertThat(tables.errnos()).containsOnlyKeys("msgrcv", "semget", "open", "write");
        assertThat(tables.errnos().get("msgrcv")).containsOnlyKeys("ENOMSG", "EIDRM");
        assertThat(tables.errnos().get("semget")).containsOnlyKeys("EINVAL");
        assertThat(tables.errnos().get("open")).containsOnlyKeys("EEXIST");
        assertThat(tables.errnos().get("write")).containsOnlyKeys("EAGAIN");
        assertThat(tables.errnos().get("msgrcv").get("EIDRM")).containsExactly("SVMQ-021");
    }

    @Test
    void functionsBelongToTheFacilityOfTheBehaviour() {
        CallTables tables = CallTables.of(Samples.specification(FEATURE), Set.of("tally"), Description.builtIn());
        assertThat(tables.functions()).containsOnlyKeys("sysv-message-queue", "pipe");
        assertThat(List.copyOf(tables.functions().get("sysv-message-queue").keySet())).containsExactly("msgctl", "msgget", "msgrcv", "semget", "semop");
    }
}
