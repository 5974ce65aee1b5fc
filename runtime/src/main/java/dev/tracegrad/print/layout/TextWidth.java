package dev.tracegrad.print.layout;

import java.text.Normalizer;

/**
 * How wide texts are at most, without a font at hand: a text drawn in a font of the {@link #FONTS stack} is no wider than
 * is said here.
 *
 * <p>For each character of ASCII the table has the largest of its widths in Verdana, DejaVu Sans and Arial; the first two
 * were made to agree, and the third is narrower in nearly all. Of other characters only the kind is known, and the width is the largest that is
 * usual: letters with accents are hardly wider than without, ideographs and emoji square or more, combining characters are
 * taken to stand alone, as they do where the font lacks them.
 */
public final class TextWidth {
    /** The fonts that widths are for, in the form that CSS and SVG take. */
    public static final String FONTS = "Verdana, 'DejaVu Sans', Geneva, Arial, sans-serif";

    private static final String ELLIPSIS = "…";
    private static final int FIRST = ' ';
    private static final double THOUSAND = 1_000;

    /** In thousandths of the font's size, from the blank to the tilde. */
    private static final short[] ASCII = {
        352, 401, 460, 838, 637, 1077, 780, 275, 455, 455, 636, 838, 364, 455, 364, 455, // to the slash
        637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 455, 455, 838, 838, 838, 560, // digits to ?
        1016, 685, 687, 723, 771, 667, 611, 778, 752, 421, 500, 693, 558, 863, 749, 788, // to O
        667, 788, 723, 684, 617, 732, 685, 989, 686, 667, 686, 455, 455, 455, 838, 636, // to the underscore
        636, 613, 635, 550, 635, 616, 353, 635, 634, 278, 345, 592, 278, 975, 634, 612, // to o
        635, 635, 427, 521, 395, 634, 592, 819, 592, 592, 526, 637, 455, 637, 838, // to the tilde
    };

    private TextWidth() {}

    /** The width of a text of one line, in the unit of the font's size. */
    public static double of(String text, double size) {
        double thousandths = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            thousandths += ofCharacter(c);
            i += Character.charCount(c);
        }
        return thousandths * size / THOUSAND;
    }

    /** The text, or as much of its start as fits, with an ellipsis; characters are not parted from what combines with them. */
    public static String cut(String text, double size, double limit) {
        if (of(text, size) <= limit) {
            return text;
        }
        double left = limit - of(ELLIPSIS, size);
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            left -= ofCharacter(c) * size / THOUSAND;
            if (left < 0) {
                break;
            }
            i += Character.charCount(c);
            if (i >= text.length() || !isCombining(text.codePointAt(i))) {
                end = i;
            }
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    private static int ofCharacter(int c) {
        int index = c - FIRST;
        if (index >= 0 && index < ASCII.length) {
            return ASCII[index];
        }
        if (c == '…') {
            return 1000;
        }
        if (isCombining(c)) {
            return 640;
        }
        if (c < 0x590 || (c >= 0x1e00 && c < 0x2000)) { // Latin, Greek, Cyrillic, Armenian
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            int base = parts.charAt(0) - FIRST;
            return base >= 0 && base < ASCII.length
                    ? ASCII[base] + 200
                    : (c >= 0x1c4 && c <= 0x1f3) || c >= 0x460 ? 1700 : 1200;
        }
        if (c >= 0x2000 && c < 0x2e3a) { // punctuation, arrows, mathematical signs and others
            return 1500;
        }
        if (c >= 0x2e80 && c < 0xa4d0 || c >= 0xac00 && c < 0xd7b0 || c >= 0xf900 && c < 0xfb00 || c >= 0x20000) {
            return 1100; // ideographs, kana, Hangul
        }
        if (c >= 0xff00 && c < 0xfff0) { // full width
            return 1100;
        }
        if (c >= 0x1d400 && c < 0x1d800) { // mathematical letters
            return 1200;
        }
        if (c >= 0x1f000) { // emoji
            return 1400;
        }
        return c >= 0xfdf0 && c < 0xfe00 || c >= 0x12000 && c < 0x12550 || c == 0x2e3a || c == 0x2e3b ? 10_000 : 1600;
    }

    private static boolean isCombining(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
