/** The specification: features, their scenarios, and the ledger they belong to. */
package org.ipctck.kit.spec;
