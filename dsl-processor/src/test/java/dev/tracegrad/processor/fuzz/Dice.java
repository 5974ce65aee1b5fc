package dev.tracegrad.processor.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Choices that a seed determines. */
public final class Dice {
    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    public int next(int bound) {
        return random.nextInt(bound);
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    public String pick(String... all) {
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
