/** Audits the scenarios: changes one recorded answer at a time and sees whether the verdict changes. */
package org.ipctck.kit.audit;
