/** What a user writes on methods and classes; needed when compiling, never when running. */
module dev.tracegrad.annotations {
    exports dev.tracegrad.annotations;
}
