/** What scenarios need from the environment, held against the facts of the target. */
package org.ipctck.kit.need;
