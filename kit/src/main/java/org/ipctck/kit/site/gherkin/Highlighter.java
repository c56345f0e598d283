package org.ipctck.kit.site.gherkin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the words of a feature's lines apart, so that calls, constants and texts can be seen at a glance. Keeps every character. */
public final class Highlighter {

    private static final List<String> KINDS = List.of("keyword", "tag", "string", "gap", "call", "constant", "number", "bar");
    private static final Pattern WORDS = Pattern.compile(
            "(?<keyword>^\\s*(?:Feature|Rule|Background|Scenario Outline|Scenario|Examples):|^\\s*(?:Given|When|Then|And|But)(?= ))"
            + "|(?<tag>(?<=^|\\s)@[A-Za-z][\\w-]*)"
            + "|(?<string>\"(?:\\\\.|[^\"\\\\])*\")"
            + "|(?<gap><[A-Za-z][\\w -]*>)"
            + "|(?<call>\\b[a-z_][a-z0-9_]*(?=\\())"
            + "|(?<constant>\\b[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]\\b|\\bE[A-Z0-9]{3,}\\b|\\bSIG[A-Z0-9]{3,}\\b)"
            + "|(?<number>(?<![\\w.-])-?(?:0x[0-9a-fA-F]+|[0-9]+)(?:ns|us|ms|s|KiB|MiB|GiB)?\\b)"
            + "|(?<bar>\\|)");

    private Highlighter() {
    }

    /** The tokens of one line. */
    public static List<Token> line(String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORDS.matcher(line);
        int at = 0;
        while (words.find()) {
            plain(tokens, line.substring(at, words.start()));
            tokens.add(new Token(kind(words), words.group()));
            at = words.end();
        }
        plain(tokens, line.substring(at));
        return tokens;
    }

    /** The tokens of several lines. */
    public static List<List<Token>> lines(List<String> lines) {
        return lines.stream().map(Highlighter::line).toList();
    }

    private static void plain(List<Token> tokens, String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token("", text));
        }
    }

    private static String kind(Matcher words) {
        return KINDS.stream().filter(kind -> words.group(kind) != null).findFirst().orElseThrow();
    }
}
