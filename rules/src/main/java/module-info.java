/** Derivatives of the functions of public libraries, which the processor finds by itself; none of the libraries is needed. */
module dev.tracegrad.rules {
    requires transitive dev.tracegrad;
    requires static dev.tracegrad.annotations;
    requires static commons.math3;
    requires static org.apache.commons.numbers.gamma;
    requires static org.apache.commons.statistics.distribution;
    requires static hipparchus.core;
    requires static org.jspecify;

    exports dev.tracegrad.rules;
}
