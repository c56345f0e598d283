package org.ipctck.kit.spec;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipctck.kit.exit.Refusal;

/**
 * The files of the specification: those that the kit carries, or those of a folder.
 *
 * @param features the {@code .feature} files, sorted by path
 * @param ledger   the ledger's tables
 * @param kinds    the table of kinds of objects
 * @param tables   the comparison tables
 * @param survivors the table of changes of answers that are rightly not noticed
 */
public record Sources(List<Source> features, List<Source> ledger, Optional<Source> kinds, List<Source> tables,
        Optional<Source> survivors) {

    private static final String FOLDER = "features";
    private static final String KINDS = "kinds.tsv";
    private static final String SURVIVORS = "audit-survivors.tsv";
    private static final String TABLES = FOLDER + "/tables/";

    /** What the kit carries. */
    public static Sources bundled() {
        Bundle bundle = new Bundle();
        List<String> names = bundle.list(FOLDER, FOLDER + "/" + KINDS);
        return sorted(names.stream().filter(Sources::belongs)
                .map(name -> new Source(name, URI.create("classpath:" + name.replace(" ", "%20")), bundle.text(name))).toList());
    }

    /**
     * What a folder holds; where it has no ledger or no kinds of its own, the kit's count.
     *
     * @throws Refusal when the folder cannot be read or has no feature
     */
    public static Sources in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.input("--features " + folder + ": is not a folder; name one that holds .feature files");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Sources own = sorted(files.filter(Files::isRegularFile).map(file -> read(folder, file)).flatMap(Optional::stream).toList());
            if (own.features.isEmpty()) {
                throw Refusal.input("--features " + folder + ": holds no .feature file");
            }
            return own.completed();
        } catch (IOException e) {
            throw Refusal.input("--features " + folder + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    private Sources completed() {
        if (!ledger.isEmpty() && kinds.isPresent()) {
            return this;
        }
        Sources kit = bundled();
        return new Sources(features, ledger.isEmpty() ? kit.ledger : ledger, kinds.or(kit::kinds), tables, survivors);
    }

    private static Optional<Source> read(Path folder, Path file) {
        String path = FOLDER + "/" + folder.relativize(file);
        if (!belongs(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Source(path, file.toAbsolutePath().normalize().toUri(), Files.readString(file)));
        } catch (IOException e) {
            throw Refusal.input(file + ": cannot be read as UTF-8 text (" + e.getMessage() + ")");
        }
    }

    private static boolean belongs(String path) {
        return path.endsWith(".feature") || path.endsWith(".tsv");
    }

    private static Sources sorted(List<Source> all) {
        return new Sources(
                all.stream().filter(source -> source.path().endsWith(".feature"))
                        .sorted(Comparator.comparing(Source::path)).toList(),
                all.stream().filter(source -> source.path().endsWith(".tsv") && isLedger(source)).toList(),
                all.stream().filter(source -> source.name().equals(KINDS)).findFirst(),
                all.stream().filter(Sources::isTable).sorted(Comparator.comparing(Source::path)).toList(),
                all.stream().filter(source -> source.name().equals(SURVIVORS)).findFirst());
    }

    private static boolean isLedger(Source source) {
        return !source.name().equals(KINDS) && !source.name().equals(SURVIVORS) && !isTable(source);
    }

    private static boolean isTable(Source source) {
        return source.path().startsWith(TABLES) && source.path().endsWith(".tsv");
    }
}
