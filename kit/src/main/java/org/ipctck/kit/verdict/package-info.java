/** Verdicts: pure functions over the events of a run. */
package org.ipctck.kit.verdict;
