package org.ipctck.kit.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import java.util.Set;

/** Turns a page into HTML by the template that was compiled into the kit. */
final class Renderer {

    private static final String TEMPLATES = "org.ipctck.kit.site.templates";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Renderer.class.getClassLoader(), TEMPLATES);
    private final Set<String> paths;

    Renderer(Set<String> paths) {
        this.paths = paths;
    }

    byte[] html(Page page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(page.template(), Map.of("page", page, "frame", new Frame(page.path(), paths)), output);
        return output.toByteArray();
    }
}
