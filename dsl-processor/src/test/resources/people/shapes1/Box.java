package shapes1;

public record Box(double width, double height) implements Shape {
    @Override
    public double area() {
        return width * height;
    }
}
