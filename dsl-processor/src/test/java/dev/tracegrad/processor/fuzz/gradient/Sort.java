package dev.tracegrad.processor.fuzz.gradient;

/** The types of variables. */
enum Sort {
    NUMBER("double"),
    WHOLE("int"),
    FLAG("boolean"),
    ARRAY("double[]"),
    MATRIX("double[][]"),
    LONG("long"),
    FLOAT("float"),
    SHORT("short"),
    BYTE("byte"),
    CHAR("char"),
    INTS("int[]"),
    TEXT("String");

    private final String text;

    Sort(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
