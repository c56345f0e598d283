package org.ipctck.kit.site.gherkin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of the ledger: names of calls, constants and files are shown as such, names of behaviours lead to them. */
public final class Prose {

    private static final Pattern WORDS = Pattern.compile(
            "(?<behaviour>\\b[A-Z]{3,}-[0-9]{3}\\b)"
            + "|(?<code>\\b[a-z_][a-z0-9_]*\\([^()]*\\)"
            + "|\\b[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9](?:\\|[A-Z0-9_]+)*\\b"
            + "|\\bE(?!POLL\\b|INTR/)[A-Z0-9]{4,}\\b|\\bSIG[A-Z0-9]{3,}\\b"
            + "|(?<![\\w/])/(?:proc|dev|sys|tmp|etc)(?:/[\\w.*-]+)+"
            + "|\\b[a-z]+_[a-z_0-9]+\\b)");

    private Prose() {
    }

    /** The text in pieces of the kinds {@code behaviour}, {@code code} and plain. */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORDS.matcher(text);
        int at = 0;
        while (words.find()) {
            if (words.start() > at) {
                tokens.add(new Token("", text.substring(at, words.start())));
            }
            tokens.add(new Token(words.group("behaviour") != null ? "behaviour" : "code", words.group()));
            at = words.end();
        }
        if (at < text.length()) {
            tokens.add(new Token("", text.substring(at)));
        }
        return tokens;
    }
}
