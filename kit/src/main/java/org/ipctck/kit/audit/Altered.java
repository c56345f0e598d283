package org.ipctck.kit.audit;

import java.util.Set;

/** Values as they stand on the wire, made into others of the same type. */
final class Altered {

    /**
     * Types whose numbers only name something. Later orders carry the number on, so a scenario whose answers have another number
     * throughout is the same scenario; that an error comes instead of it must be noticed.
     */
    private static final Set<String> HANDLES = Set.of("fd", "id", "pid", "addr", "key");

    private Altered() {
    }

    static boolean isHandle(String type) {
        return HANDLES.contains(type);
    }

    /** Another value of that type. */
    static String value(String type, String encoded) {
        return switch (type) {
            case "bytes" -> bytes(encoded);
            case "list" -> list(encoded);
            case "text" -> text(encoded);
            default -> number(encoded);
        };
    }

    private static String number(String encoded) {
        try {
            return Long.toString(Long.decode(encoded) + 1);
        } catch (NumberFormatException e) {
            return text(encoded);
        }
    }

    private static String text(String encoded) {
        return encoded + "x";
    }

    /** One byte or one digit of the digest is another; what is empty gets a byte. */
    private static String bytes(String encoded) {
        if (encoded.equals("t:") || encoded.isEmpty()) {
            return encoded + "x";
        }
        int last = encoded.length() - 1;
        return encoded.substring(0, last) + (encoded.charAt(last) == '1' ? '2' : '1');
    }

    /** The first element is another one; an empty list gets one. */
    private static String list(String encoded) {
        int first = encoded.split("[,:]", 2)[0].length();
        return number(encoded.substring(0, first)) + encoded.substring(first);
    }
}
