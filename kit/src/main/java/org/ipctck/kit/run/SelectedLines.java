package org.ipctck.kit.run;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Lets only the planned scenarios through, each known by its feature and line. */
final class SelectedLines implements PostDiscoveryFilter {

    private final Map<String, Set<Integer>> lines;

    SelectedLines(Map<String, Set<Integer>> lines) {
        this.lines = lines;
    }

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        return FilterResult.includedIf(!descriptor.isTest() || descriptor.getSource().filter(this::selected).isPresent());
    }

    private boolean selected(TestSource source) {
        if (source instanceof ClasspathResourceSource resource) {
            return selected("classpath:" + resource.getClasspathResourceName().replace(" ", "%20"), resource.getPosition());
        }
        return source instanceof FileSource file
                && selected(file.getFile().toPath().toAbsolutePath().normalize().toUri().toString(), file.getPosition());
    }

    private boolean selected(String uri, Optional<FilePosition> position) {
        return position.isPresent() && lines.getOrDefault(uri, Set.of()).contains(position.get().getLine());
    }
}
