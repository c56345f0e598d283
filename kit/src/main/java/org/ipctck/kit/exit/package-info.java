/** Exit statuses and refusals. */
package org.ipctck.kit.exit;
