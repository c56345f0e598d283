/** What people read on the terminal. */
package org.ipctck.kit.terminal;
