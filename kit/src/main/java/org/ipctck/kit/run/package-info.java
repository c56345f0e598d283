/** Conducts a run: the JUnit Platform launcher with the Cucumber engine, the run folder, interruption. */
package org.ipctck.kit.run;
