/** The folder of a run. */
package org.ipctck.kit.folder;
