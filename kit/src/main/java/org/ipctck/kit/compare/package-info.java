/** Runs held against each other, behaviour by behaviour. */
package org.ipctck.kit.compare;
