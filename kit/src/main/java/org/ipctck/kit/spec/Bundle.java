package org.ipctck.kit.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists what lies in a folder of the class path, reading the one jar or folder that a known resource of it is found in. */
public final class Bundle {

    private final ClassLoader loader = Bundle.class.getClassLoader();

    /**
     * The names of all resources below a folder, sorted, as {@code folder/...}.
     *
     * @param anchor a resource known to lie in the folder
     * @return empty when the anchor does not exist
     */
    public List<String> list(String folder, String anchor) {
        URL url = loader.getResource(anchor);
        if (url == null) {
            return List.of();
        }
        try {
            List<String> names = "jar".equals(url.getProtocol()) ? inJar(url, folder) : inFolder(url, folder, anchor);
            Collections.sort(names);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a resource. */
    public String text(String name) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the kit's jar; build it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inJar(URL url, String folder) throws IOException {
        List<String> names = new ArrayList<>();
        JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile();
        jar.stream().map(JarEntry::getName).filter(name -> name.startsWith(folder + "/") && !name.endsWith("/")).forEach(names::add);
        return names;
    }

    private static List<String> inFolder(URL url, String folder, String anchor) throws IOException {
        Path root = path(url);
        for (int i = anchor.split("/").length; i > 0; i--) {
            root = root.getParent();
        }
        Path base = root;
        try (Stream<Path> files = Files.walk(base.resolve(folder))) {
            return new ArrayList<>(files.filter(Files::isRegularFile).map(file -> base.relativize(file).toString()).toList());
        }
    }

    private static Path path(URL url) {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path holds an address that is no URI: " + url, e);
        }
    }
}
