package shapes1;

public record Disc(double radius) implements Shape {
    @Override
    public double area() {
        return Math.PI * radius * radius;
    }
}
