/** The command line. */
package org.ipctck.kit.cli;
