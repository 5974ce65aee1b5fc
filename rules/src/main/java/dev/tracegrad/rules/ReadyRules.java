package dev.tracegrad.rules;

import dev.tracegrad.annotations.Primitives;

/**
 * Names the classes with rules, for the processor, which looks for this class by its name. A rule for a library that is not
 * there does not count, and neither it nor its companion is loaded.
 */
@Primitives({
    NumbersGamma.class,
    NumbersIncomplete.class,
    StatisticsDistributions.class,
    Math3Functions.class,
    Math3Distributions.class,
    HipparchusFunctions.class,
    HipparchusDistributions.class
})
public final class ReadyRules {
    private ReadyRules() {}
}
