/** The pages of the site: each class holds what its template of the same name shows. */
package org.ipctck.kit.site.page;
