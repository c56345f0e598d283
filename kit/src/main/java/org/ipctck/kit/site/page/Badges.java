package org.ipctck.kit.site.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ipctck.kit.site.Asset;
import org.ipctck.kit.site.model.Kernel;
import org.ipctck.kit.site.model.KernelRun;
import org.ipctck.kit.verdict.Standing;

/** A kernel's result in one line, to be shown elsewhere: as a picture, and as JSON in the form that badge services read. */
public final class Badges {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LABEL = "ipctck";
    /** Width of a character and of the margins, in pixels, for a sans-serif font of 11 pixels. */
    private static final double CHARACTER = 6.4;
    private static final int MARGIN = 12;

    private Badges() {
    }

    /** Both badges of a kernel. */
    public static Stream<Asset> of(Kernel kernel) {
        return Stream.of(Asset.of(path(kernel, "svg"), svg(kernel)), Asset.of(path(kernel, "json"), json(kernel)));
    }

    static String path(Kernel kernel, String kind) {
        return "badges/" + kernel.slug() + "." + kind;
    }

    static String message(Kernel kernel) {
        KernelRun run = kernel.latest();
        int judged = run.judged() + run.count(Standing.BROKEN) + run.count(Standing.UNSUPPORTED);
        return judged == 0 ? "nothing judged" : run.count(Standing.CONFORMS) + " of " + judged + " conform";
    }

    /** Green only when nothing deviates, nothing is broken or missing, and the run came to its end. */
    private static String colour(KernelRun run) {
        boolean clean = run.finished() && run.count(Standing.DEVIATES) + run.count(Standing.BROKEN) + run.count(Standing.NOT_RUN) == 0;
        if (run.count(Standing.CONFORMS) == 0) {
            return "#6b7280";
        }
        return clean ? "#1a7f4b" : run.count(Standing.CONFORMS) * 10 >= run.judged() * 9 ? "#9a6700" : "#b42318";
    }

    private static String json(Kernel kernel) {
        Map<String, Object> badge = new LinkedHashMap<>();
        badge.put("schemaVersion", 1);
        badge.put("label", LABEL + ": " + kernel.name());
        badge.put("message", message(kernel));
        badge.put("color", colour(kernel.latest()));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(badge) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of strings is JSON", e);
        }
    }

    private static String svg(Kernel kernel) {
        String message = message(kernel);
        int left = width(LABEL);
        int right = width(message);
        String title = escaped(LABEL + ": " + message + " on " + kernel.name());
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" viewBox="0 0 %1$d 20" role="img" aria-label="%2$s">
                <title>%2$s</title>
                <rect width="%3$d" height="20" rx="3" fill="#3b4252"/>
                <path d="M%3$d 0h%4$da3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-%4$dz" fill="%5$s"/>
                <path d="M%6$d 0h3v20h-3z" fill="#3b4252"/>
                <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
                <text x="%7$s" y="14">%8$s</text>
                <text x="%9$s" y="14">%10$s</text>
                </g>
                </svg>
                """, left + right, title, left, right - 3, colour(kernel.latest()), left - 3, left / 2.0, LABEL, left + right / 2.0, escaped(message));
    }

    private static int width(String text) {
        return (int) Math.ceil(text.length() * CHARACTER) + MARGIN;
    }

    private static String escaped(String text) {
        StringOutput output = new StringOutput();
        Escape.htmlAttribute(text, output);
        return output.toString();
    }
}
