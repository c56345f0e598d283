/** Checks every feature without running it. */
package org.ipctck.kit.lint;
