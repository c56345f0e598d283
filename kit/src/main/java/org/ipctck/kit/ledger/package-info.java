/** The ledger: every behaviour to specify, one row each. */
package org.ipctck.kit.ledger;
