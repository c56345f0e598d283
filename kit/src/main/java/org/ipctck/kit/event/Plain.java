package org.ipctck.kit.event;

/** Text that nothing can be done with but read it: bytes from a kernel must not steer a terminal or break a format. */
public final class Plain {

    private static final int REPLACEMENT = 0xfffd;

    private Plain() {
    }

    /** The text with every control character but line feed and tab, and every lone surrogate, replaced. */
    public static String text(String text) {
        return text.codePoints().map(c -> readable(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The text as content or attribute of an element of HTML or XML. */
    public static String markup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static boolean readable(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c < 0x7f || c >= 0xa0 && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff);
    }
}
