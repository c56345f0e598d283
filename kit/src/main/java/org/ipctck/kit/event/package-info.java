/** The events of a run: the single source of every report. */
package org.ipctck.kit.event;
