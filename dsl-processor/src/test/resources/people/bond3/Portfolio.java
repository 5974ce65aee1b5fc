package bond3;

import java.util.ArrayList;
import java.util.List;

public class Portfolio extends Instrument {
    private final List<Instrument> holdings = new ArrayList<>();
    private final List<Double> amounts = new ArrayList<>();

    public Portfolio add(Instrument instrument, double amount) {
        holdings.add(instrument);
        amounts.add(amount);
        return this;
    }

    @Override
    public double price(double yield) {
        double sum = 0;
        for (int i = 0; i < holdings.size(); i++) {
            sum += amounts.get(i) * holdings.get(i).price(yield);
        }
        return sum;
    }

    @Override
    public double maturity() {
        return holdings.stream().mapToDouble(Instrument::maturity).max().orElse(0);
    }

    public double averageDuration(double yield) {
        double weighted = 0;
        for (Instrument each : holdings) {
            weighted += each.duration(yield);
        }
        return weighted / holdings.size();
    }
}
