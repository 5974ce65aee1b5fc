package bad;

import dev.tracegrad.annotations.Traced;

// ERROR: companion-exists
class Existing {
    @Traced
    static double f(double x) {
        return x;
    }
}

class ExistingTraced {}
