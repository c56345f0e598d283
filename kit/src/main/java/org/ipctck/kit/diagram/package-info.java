/** What happened in a scenario, drawn from its recorded evidence: lanes, calls, sleep and wake-ups in the order of the target's clock. */
package org.ipctck.kit.diagram;
