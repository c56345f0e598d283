/** Features as texts for reading: excerpts as they were written, and words of calls told apart. */
package org.ipctck.kit.site.gherkin;
