package io.gazette.render.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures for browsers that know no SVG are drawings of {@code icon.svg}.
 *
 * <p>With {@code -Dgazette.golden=write} they are drawn anew.
 */
class IconTest {

  private static final String ASSETS = "assets/";

  /** Points a side that a pixel is looked at. */
  private static final int FINE = 16;

  private static final int WHITE = 0xffffff;

  /** Phones cut the corners of theirs themselves, and show what is transparent as black. */
  @ParameterizedTest
  @CsvSource({"icon-32.png, 32, true", "icon-192.png, 192, true", "icon-180.png, 180, false"})
  void isTheDrawingOfTheSvg(String name, int size, boolean rounded) throws IOException {
    BufferedImage drawn = draw(size, rounded);
    if ("write".equals(System.getProperty("gazette.golden"))) {
      ImageIO.write(drawn, "png", Path.of("themes/default/assets", name).toFile());
    }
    byte[] bytes = BundledTheme.file(ASSETS + name).bytes();
    BufferedImage stored = ImageIO.read(new ByteArrayInputStream(bytes));
    assertThat(stored.getWidth()).isEqualTo(size);
    assertThat(pixels(stored)).isEqualTo(pixels(drawn));
    assertThat(bytes.length).as("every page could ask for it").isLessThan(2000);
  }

  private static int[] pixels(BufferedImage image) {
    int size = image.getWidth();
    return image.getRGB(0, 0, size, size, null, 0, size);
  }

  /**
   * Each pixel has the colour of most of its points, and is as opaque as many are in the square.
   */
  private static BufferedImage draw(int size, boolean rounded) {
    Document svg =
        Jsoup.parse(
            new String(BundledTheme.file(ASSETS + "icon.svg").bytes(), UTF_8),
            "",
            Parser.xmlParser());
    Element square = svg.expectFirst("rect");
    double side = Double.parseDouble(square.attr("width"));
    double radius = rounded ? Double.parseDouble(square.attr("rx")) : 0;
    int ground = Integer.parseInt(square.attr("fill").substring(1), 16);
    List<double[]> lines = lines(svg.expectFirst("path"));
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        int inside = 0;
        int onLine = 0;
        for (int point = 0; point < FINE * FINE; point++) {
          int column = point % FINE;
          int row = point / FINE;
          double px = (x + (column + 0.5) / FINE) * side / size;
          double py = (y + (row + 0.5) / FINE) * side / size;
          inside += isInside(px, py, side, radius) ? 1 : 0;
          onLine +=
              lines.stream().anyMatch(l -> px > l[0] && px < l[2] && py > l[1] && py < l[3])
                  ? 1
                  : 0;
        }
        int alpha = inside * 255 / (FINE * FINE);
        image.setRGB(x, y, (alpha << 24) | (alpha == 0 ? 0 : mixed(ground, onLine)));
      }
    }
    return image;
  }

  private static boolean isInside(double x, double y, double side, double radius) {
    double dx = Math.max(0, radius - Math.min(x, side - x));
    double dy = Math.max(0, radius - Math.min(y, side - y));
    return dx * dx + dy * dy <= radius * radius;
  }

  private static int mixed(int ground, int onLine) {
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = (ground >> shift) & 0xff;
      int to = (WHITE >> shift) & 0xff;
      colour |= (from + (to - from) * onLine / (FINE * FINE)) << shift;
    }
    return colour;
  }

  /** Left, top, right and bottom of each stroke of {@code M8 14h16…}. */
  private static List<double[]> lines(Element path) {
    assertThat(path.attr("stroke")).isEqualTo("#fff");
    double half = Double.parseDouble(path.attr("stroke-width")) / 2;
    List<double[]> lines = new ArrayList<>();
    Pattern line = Pattern.compile("M([0-9.]+) ([0-9.]+)h([0-9.]+)");
    assertThat(line.matcher(path.attr("d")).replaceAll("")).as("all of it is read").isEmpty();
    line.matcher(path.attr("d"))
        .results()
        .map(IconTest::numbers)
        .forEach(n -> lines.add(new double[] {n[0], n[1] - half, n[0] + n[2], n[1] + half}));
    return lines;
  }

  private static double[] numbers(MatchResult found) {
    return new double[] {
      Double.parseDouble(found.group(1)),
      Double.parseDouble(found.group(2)),
      Double.parseDouble(found.group(3))
    };
  }
}
