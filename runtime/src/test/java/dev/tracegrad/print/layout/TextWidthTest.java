package dev.tracegrad.print.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "iiiiii",
            "WWWWWW",
            "w[3]",
            "grad=-1.23e-7",
            "say \"hi\" {a|b} <c>",
            "\u00e4\u00d6\u00df\u00c5\u00e9\u0151",
            "e\u0301a\u0308o\u0302",
            "\u03b1\u03b2\u03b3\u03a9",
            "\u0416\u0429\u042e",
            "\u4e2d\u6587\u5b57",
            "\u30ab\u30ca",
            "\ud55c\uad6d",
            "\ud83d\ude00\ud83d\ude80",
            "\u2202e/\u2202a \u2192 \u221e",
            "\u05d0\u05d1",
            "\u0627\u0644",
            "\ud835\udc65");

    private static double measured(String text, String font) {
        return new Font(font, Font.PLAIN, 12)
                .getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Verdana", "DejaVu Sans", "Arial", "Liberation Sans", Font.SANS_SERIF})
    void of_anyCharacterOfTheFirst1500_isNoNarrowerThanInTheFont(String font) {
        for (int c = ' '; c < 0x590; c++) {
            String text = Character.toString(c);
            assertThat(TextWidth.of(text, 12)).as("U+%04x", c).isGreaterThanOrEqualTo(measured(text, font) - 0.02);
        }
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void of_anyText_isNoNarrowerThanInAFont(String text) {
        assertThat(TextWidth.of(text, 12)).isGreaterThanOrEqualTo(measured(text, Font.SANS_SERIF));
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void cut_anyLimit_isStartAndEllipsisThatFit(String text) {
        for (double limit = 13; limit < 130; limit += 7) {
            String cut = TextWidth.cut(text, 12, limit);
            assertThat(TextWidth.of(cut, 12)).isLessThanOrEqualTo(limit);
            if (!cut.equals(text)) {
                assertThat(cut).endsWith("…");
                assertThat(text).startsWith(cut.substring(0, cut.length() - 1));
            }
        }
    }

    @Test
    void cut_combiningCharacters_stayWithTheirLetter() {
        double three = TextWidth.of("e\u0301", 12) + TextWidth.of("…", 12);
        assertThat(TextWidth.cut("e\u0301e\u0301e\u0301", 12, three + 8)).isEqualTo("e\u0301…");
    }
}
