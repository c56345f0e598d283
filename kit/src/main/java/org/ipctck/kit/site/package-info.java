/** The living documentation: pages for readers, made from the specification and from recorded runs. */
package org.ipctck.kit.site;
