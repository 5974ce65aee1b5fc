package dev.tracegrad.processor.fuzz.gradient;

/** The types of variables. */
enum Sort {
    NUMBER("double"),
    WHOLE("int"),
    FLAG("boolean"),
    ARRAY("double[]"),
    MATRIX("double[][]");

    private final String text;

    Sort(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
