package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The processor's jar has the runtime's table of operations, since it may not depend on the runtime. */
class OperationTableTest {
    private static String table(Class<?> beside) throws IOException {
        try (InputStream in = beside.getResourceAsStream("operations.txt")) {
            assertThat(in).as("operations.txt beside %s", beside).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void table_isThatOfTheRuntime() throws IOException {
        assertThat(table(TracedProcessor.class)).isEqualTo(table(Value.class)).contains("TIMES ");
    }
}
