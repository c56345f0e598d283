/** What is derived from the events: JUnit XML, KTAP, Cucumber messages, Allure. */
package org.ipctck.kit.report;
