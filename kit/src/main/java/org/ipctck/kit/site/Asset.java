package org.ipctck.kit.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of the site that is no page. */
public record Asset(String path, byte[] content) {

    private static final List<String> CARRIED = List.of("site.css", "site.js", "matrix.js", "choose.js", "minisearch.js", "minisearch.LICENSE", "icon.svg");

    /** A text as a file. */
    public static Asset of(String path, String text) {
        return new Asset(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Style, scripts and icon, as the kit carries them. */
    static List<Asset> carried() {
        return CARRIED.stream().map(Asset::load).toList();
    }

    private static Asset load(String name) {
        try (InputStream stream = Asset.class.getResourceAsStream("assets/" + name)) {
            return new Asset("assets/" + name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the kit's file " + name + " cannot be read", e);
        }
    }
}
