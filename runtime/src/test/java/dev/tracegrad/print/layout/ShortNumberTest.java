package dev.tracegrad.print.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNumberTest {
    @ParameterizedTest
    @CsvSource({
        "4, 4.00",
        "-3, -3.00",
        "0, 0.00",
        "-0.0, -0.00",
        "0.1, 0.10",
        "0.0999, 0.0999",
        "0.00123456, 0.00123",
        "0.000999, 9.99e-4",
        "-1.2345e-7, -1.23e-7",
        "999999.99, 999999.99",
        "999999.996, 1.00e6",
        "-1.5e300, -1.50e300",
        "4.9e-324, 4.90e-324",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void of_anyNumber_isShort(double number, String text) {
        assertThat(ShortNumber.of(number)).isEqualTo(text);
    }

    @Test
    void ofConstant_shortInJava_isAsInJava() {
        assertThat(ShortNumber.ofConstant(0.125)).isEqualTo("0.125");
        assertThat(ShortNumber.ofConstant(0.3989422804014327)).isEqualTo("0.40");
    }
}
