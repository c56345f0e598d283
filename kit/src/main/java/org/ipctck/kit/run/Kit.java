package org.ipctck.kit.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this kit is. */
public final class Kit {

    private Kit() {
    }

    /** The version that the build wrote into the kit. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = Kit.class.getResourceAsStream("/org/ipctck/kit/kit.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
