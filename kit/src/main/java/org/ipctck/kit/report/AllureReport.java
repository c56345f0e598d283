package org.ipctck.kit.report;

import freemarker.cache.ClassTemplateLoader;
import io.qameta.allure.DefaultConfiguration;
import io.qameta.allure.Extension;
import io.qameta.allure.ReportGenerator;
import io.qameta.allure.allure1.Allure1Plugin;
import io.qameta.allure.allure2.Allure2Plugin;
import io.qameta.allure.category.CategoriesPlugin;
import io.qameta.allure.category.CategoriesTrendPlugin;
import io.qameta.allure.context.FreemarkerContext;
import io.qameta.allure.context.JacksonContext;
import io.qameta.allure.context.MarkdownContext;
import io.qameta.allure.context.RandomUidContext;
import io.qameta.allure.core.AttachmentsPlugin;
import io.qameta.allure.core.Configuration;
import io.qameta.allure.core.MarkdownDescriptionsPlugin;
import io.qameta.allure.core.Plugin;
import io.qameta.allure.core.TestsResultsPlugin;
import io.qameta.allure.duration.DurationPlugin;
import io.qameta.allure.duration.DurationTrendPlugin;
import io.qameta.allure.environment.Allure1EnvironmentPlugin;
import io.qameta.allure.executor.ExecutorPlugin;
import io.qameta.allure.history.HistoryPlugin;
import io.qameta.allure.history.HistoryTrendPlugin;
import io.qameta.allure.launch.LaunchPlugin;
import io.qameta.allure.owner.OwnerPlugin;
import io.qameta.allure.plugin.DefaultPluginLoader;
import io.qameta.allure.retry.RetryPlugin;
import io.qameta.allure.retry.RetryTrendPlugin;
import io.qameta.allure.severity.SeverityPlugin;
import io.qameta.allure.status.StatusChartPlugin;
import io.qameta.allure.suites.SuitesPlugin;
import io.qameta.allure.summary.SummaryPlugin;
import io.qameta.allure.tags.TagsPlugin;
import io.qameta.allure.timeline.TimelinePlugin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.spec.Bundle;

/** Generates Allure's HTML report by Allure's own generator, without what would tell an outside host of it. */
final class AllureReport {

    /** Behaviours by facility and packages by folder: pages that Allure has as plug-ins, in folders of their own. */
    private static final List<String> PLUGINS = List.of("behaviors-plugin", "packages-plugin");
    private static final String CARRIED = "org/ipctck/kit/report/allure";
    /** In the place of Allure's own, which names an outside host. */
    private static final String PAGE = "index.html.ftl";

    private AllureReport() {
    }

    /**
     * Makes the report of results.
     *
     * @param scratch an empty folder that may be filled
     * @param target  is made
     */
    static void generate(Path results, Path target, Path scratch) throws IOException {
        FreemarkerContext pages = new FreemarkerContext();
        pages.getValue().setTemplateLoader(new ClassTemplateLoader(AllureReport.class, "allure"));
        List<Plugin> plugins = plugins(scratch);
        List<Extension> extensions = new ArrayList<>(extensions());
        extensions.add(pages);
        plugins.forEach(plugin -> extensions.addAll(plugin.getExtensions()));
        Configuration configuration = new DefaultConfiguration("ipctck", extensions, plugins);
        new ReportGenerator(configuration).generate(target, List.of(results));
    }

    /** All that Allure's command line has but its usage statistics, its mail and its exports to data bases. The environment is read by what reads Allure 1. */
    private static List<Extension> extensions() {
        return List.of(new JacksonContext(), new MarkdownContext(), new RandomUidContext(),
                new Allure2Plugin(), new Allure1Plugin(), new Allure1EnvironmentPlugin(), new ExecutorPlugin(), new LaunchPlugin(),
                new MarkdownDescriptionsPlugin(), new TagsPlugin(), new OwnerPlugin(), new SeverityPlugin(),
                new RetryPlugin(), new RetryTrendPlugin(), new HistoryPlugin(), new HistoryTrendPlugin(),
                new CategoriesPlugin(), new CategoriesTrendPlugin(), new DurationPlugin(), new DurationTrendPlugin(),
                new StatusChartPlugin(), new TimelinePlugin(), new SuitesPlugin(), new TestsResultsPlugin(),
                new AttachmentsPlugin(), new SummaryPlugin());
    }

    /** Allure loads plug-ins from folders only. */
    private static List<Plugin> plugins(Path scratch) throws IOException {
        unpack(scratch);
        DefaultPluginLoader loader = new DefaultPluginLoader();
        return PLUGINS.stream().map(name -> loader.loadPlugin(AllureReport.class.getClassLoader(), scratch.resolve(name)).orElseThrow(
                () -> Refusal.output("this kit was built without Allure's " + name + "; build it with `mvn package`", null))).toList();
    }

    private static void unpack(Path scratch) throws IOException {
        for (String name : new Bundle().list(CARRIED, CARRIED + "/" + PAGE)) {
            Path file = scratch.resolve(name.substring(CARRIED.length() + 1));
            Files.createDirectories(file.getParent());
            try (InputStream in = AllureReport.class.getResourceAsStream("/" + name)) {
                Files.copy(in, file);
            }
        }
    }
}
