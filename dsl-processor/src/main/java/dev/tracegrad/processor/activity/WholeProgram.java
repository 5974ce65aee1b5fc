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
 * @param lacking what companions lack; whoever finds something adds it
 */
public record WholeProgram(
        Semantics semantics,
        TracedDeclarations traced,
        Summaries apart,
        TrackedFields fields,
        Effects effects,
        Replays replays,
        Lacking lacking) {
    /** The same for a new look at one of the classes. */
    public WholeProgram unasked() {
        return new WholeProgram(semantics, traced, apart, fields, effects, replays, lacking.unasked());
    }

    /** Whether somebody who looked when there were so many fields may have to look again. */
    public boolean hasChangedSince(int size) {
        return fields.size() > size || lacking.hasChanged();
    }
}
