/** Runs of shards put together into one run. */
package org.ipctck.kit.merge;
