/** What the site knows: behaviours, facilities, kernels and other suites' tests, put together once and read by every page. */
package org.ipctck.kit.site.model;
