package kith.council;

/** How well white text can be read on a colour, by the formula of the Web Content Accessibility Guidelines 2.2. */
final class Contrast {
    private Contrast() {}

    /**
     * @param colour as {@code #rrggbb}
     * @return from 1 (white on white) to 21 (white on black)
     */
    static double withWhite(String colour) {
        double luminance = 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
