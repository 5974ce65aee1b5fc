package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.replay.Replays;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;

/**
 * What is known of all classes that are compiled together, while one of them is looked at.
 *
 * @param semantics what types, names and calls mean
 * @param traced which methods have companions, as their declarations say
 * @param apart what is known of classes that are compiled already
 * @param fields the fields that traced code of any class writes; whoever finds one adds it
 * @param effects what calls do beside their results
 * @param replays which constructors can be replayed
 * @param leftOut what companions lack, as far as was found before
 */
public record WholeProgram(
        Semantics semantics,
        TracedDeclarations traced,
        Summaries apart,
        TrackedFields fields,
        Effects effects,
        Replays replays,
        LeftOut leftOut) {
    /** The same, when that much is left out. */
    public WholeProgram without(LeftOut found) {
        return new WholeProgram(semantics, traced, apart, fields, effects, replays, found);
    }

    /** How much was found that grows; who knew less may have to look again. */
    public int extent() {
        return fields.size() + leftOut.size();
    }
}
