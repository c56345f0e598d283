package org.ipctck.kit.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipctck.kit.diagram.SvgDiagram;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.page.Badges;
import org.ipctck.kit.site.page.BehaviourPage;
import org.ipctck.kit.site.page.CoveragePage;
import org.ipctck.kit.site.page.FacilitiesPage;
import org.ipctck.kit.site.page.FacilityPage;
import org.ipctck.kit.site.page.KernelPage;
import org.ipctck.kit.site.page.MatrixPage;
import org.ipctck.kit.site.page.SearchData;
import org.ipctck.kit.site.page.SearchPage;
import org.ipctck.kit.site.page.StartPage;
import org.ipctck.kit.site.page.SuitePage;
import org.ipctck.kit.site.tables.TablePages;

/** The whole site: a pure function of the specification and the runs, so that equal input gives equal files. */
public final class Site {

    private static final List<PageSource> SOURCES = List.of(StartPage::of, FacilitiesPage::of, FacilityPage::of, BehaviourPage::of,
            MatrixPage::of, KernelPage::of, CoveragePage::of, SuitePage::of, TablePages::of, SearchPage::of);

    private final Catalogue catalogue;

    /** The site of a catalogue. */
    public Site(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Writes every file into a folder that is there and empty; returns how many. */
    public int write(Path folder) throws IOException {
        List<Page> pages = SOURCES.stream().<Page>flatMap(source -> source.pages(catalogue)).toList();
        Set<String> paths = pages.stream().map(Page::path).collect(Collectors.toSet());
        Renderer renderer = new Renderer(paths);
        for (Page page : pages) {
            put(folder, page.path(), renderer.html(page));
        }
        List<Asset> assets = assets();
        for (Asset asset : assets) {
            put(folder, asset.path(), asset.content());
        }
        return pages.size() + assets.size();
    }

    private List<Asset> assets() {
        List<Asset> assets = new ArrayList<>(Asset.carried());
        assets.add(Asset.of("assets/diagram.css", SvgDiagram.style()));
        assets.add(SearchData.of(catalogue));
        Stream<Asset> badges = catalogue.kernels().stream().flatMap(Badges::of);
        badges.forEach(assets::add);
        return assets;
    }

    private static void put(Path folder, String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
