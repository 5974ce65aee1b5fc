package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoDecimalsTest {
    /** The texts are Python's, from {@code "%.2f" % number}, but for what is not finite. */
    @ParameterizedTest
    @CsvSource({
        "0.0, 0.00",
        "-0.0, -0.00",
        "2.0, 2.00",
        "-6.0, -6.00",
        "0.7615941559557649, 0.76",
        "-0.001, -0.00",
        "0.001, 0.00",
        "4.9E-324, 0.00",
        "-4.9E-324, -0.00",
        "0.005, 0.01", // the binary number lies above the tie
        "0.015, 0.01", // below it
        "0.125, 0.12", // exact ties go to the even digit
        "0.375, 0.38",
        "-0.125, -0.12",
        "2.675, 2.67",
        "1.005, 1.00",
        "0.995, 0.99",
        "999.995, 1000.00",
        "1234567.891, 1234567.89",
        "1e16, 10000000000000000.00",
        "1e23, 99999999999999991611392.00",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity",
    })
    void of_number_isPythonsText(double number, String expected) {
        assertThat(TwoDecimals.of(number)).isEqualTo(expected);
    }

    @Test
    void of_greatestNumber_hasEveryDigit() {
        assertThat(TwoDecimals.of(Double.MAX_VALUE))
                .startsWith("17976931348623157081")
                .endsWith("58368.00")
                .hasSize(312);
    }

    @Test
    void of_anyLocale_hasADecimalPoint() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(TwoDecimals.of(1234.5)).isEqualTo("1234.50");
        } finally {
            Locale.setDefault(before);
        }
    }
}
