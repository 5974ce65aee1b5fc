package dev.tracegrad.processor.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Choices that a seed determines. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    int next(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    Kind pick(Kind... all) {
        return all[random.nextInt(all.length)];
    }

    /** The text that one of the productions makes. */
    @SafeVarargs
    final String any(Supplier<String>... productions) {
        return productions[random.nextInt(productions.length)].get();
    }
}
