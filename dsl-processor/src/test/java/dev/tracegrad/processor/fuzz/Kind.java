package dev.tracegrad.processor.fuzz;

/** The types that variables, parameters and results of random programs have. */
enum Kind {
    DOUBLE("double"),
    INT("int"),
    LONG("long"),
    FLOAT("float"),
    SHORT("short"),
    BYTE("byte"),
    CHAR("char"),
    BOOLEAN("boolean"),
    TEXT("String"),
    BOX("Double"),
    INTEGER("Integer"),
    ANY("Object"),
    ARRAY("double[]"),
    MATRIX("double[][]"),
    INTS("int[]"),
    LIST("List<Double>"),
    FUNCTION("DoubleUnaryOperator"),
    CURVE("Curve"),
    POINT("Point"),
    BODY("Body"),
    SHAPE("Shape"),
    MODE("Mode"),
    REST("double..."),
    VOID("void");

    private final String text;

    Kind(String text) {
        this.text = text;
    }

    /** The type as a program writes it. */
    String text() {
        return text;
    }
}
