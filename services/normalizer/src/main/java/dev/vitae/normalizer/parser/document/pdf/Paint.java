package dev.vitae.normalizer.parser.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * Fill colours, filled areas and pictures. Colours are taken as their numbers say, by how many
 * there are: exact colour spaces would cost more than the whole page and change nothing in the
 * reading.
 */
final class Paint {
  private static final List<String> COLORS = List.of("g", "rg", "k", "cs", "sc", "scn");
  private static final List<String> SHAPES = List.of("re", "m", "l", "c", "v", "y", "h");
  private static final List<String> FILLS = List.of("f", "F", "f*", "B", "B*", "b", "b*");
  private static final List<String> ENDS = List.of("n", "S", "s");

  /** Drawn rings smaller than this, in points, are kept. */
  private static final float RING = 12;

  /** Drawn shapes larger than this both ways, in points, frame what stands in them. */
  private static final float FRAME = 18;

  private final GlyphReader reader;

  /** Left, lower, right and upper edge of each shape of the current path, in user space. */
  private final List<float[]> shapes = new ArrayList<>();

  Paint(GlyphReader reader) {
    this.reader = reader;
  }

  List<OperatorProcessor> operators() {
    List<OperatorProcessor> all = new ArrayList<>();
    COLORS.forEach(name -> all.add(new Step(name, this::color)));
    SHAPES.forEach(name -> all.add(new Step(name, this::shape)));
    FILLS.forEach(name -> all.add(new Step(name, this::fill)));
    ENDS.forEach(name -> all.add(new Step(name, this::end)));
    all.add(new Picture());
    return all;
  }

  private interface Action {
    void take(String operator, List<COSBase> operands);
  }

  private final class Step extends OperatorProcessor {
    private final String name;
    private final Action action;

    Step(String name, Action action) {
      super(reader);
      this.name = name;
      this.action = action;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      action.take(name, operands);
    }

    @Override
    public String getName() {
      return name;
    }
  }

  /** Pictures leave their place, forms are read. */
  private final class Picture extends DrawObject {
    Picture() {
      super(reader);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.get(0) instanceof COSName name
          && reader.getResources() != null
          && reader.getResources().isImageXObject(name)) {
        float[] place = null;
        place = stretch(place, 0, 0);
        place = stretch(place, 1, 1);
        add(place, Area.UNKNOWN_COLOR);
      } else {
        super.process(operator, operands);
      }
    }
  }

  private void color(String operator, List<COSBase> operands) {
    float[] numbers = numbers(operands);
    if (operator.equals("cs")) {
      reader.fill(0);
    } else if (numbers.length == 1) {
      reader.fill(rgb(numbers[0], numbers[0], numbers[0]));
    } else if (numbers.length == 3) {
      reader.fill(rgb(numbers[0], numbers[1], numbers[2]));
    } else if (numbers.length == 4) {
      float white = 1 - numbers[3];
      reader.fill(
          rgb((1 - numbers[0]) * white, (1 - numbers[1]) * white, (1 - numbers[2]) * white));
    } else {
      reader.fill(Area.UNKNOWN_COLOR);
    }
  }

  private static int rgb(float red, float green, float blue) {
    return channel(red) << 16 | channel(green) << 8 | channel(blue);
  }

  private static int channel(float part) {
    return Math.round(Math.max(0, Math.min(1, part)) * 255);
  }

  private void shape(String operator, List<COSBase> operands) {
    float[] n = numbers(operands);
    if (operator.equals("re") && n.length == 4) {
      shapes.add(stretch(stretch(null, n[0], n[1]), n[0] + n[2], n[1] + n[3]));
    } else if (operator.equals("m") && n.length == 2) {
      shapes.add(stretch(null, n[0], n[1]));
    } else if (!shapes.isEmpty()) {
      for (int i = 0; i + 1 < n.length; i += 2) {
        stretch(shapes.get(shapes.size() - 1), n[i], n[i + 1]);
      }
    }
  }

  private void fill(String operator, List<COSBase> operands) {
    for (float[] shape : shapes) {
      add(shape, reader.fill());
    }
    shapes.clear();
  }

  /** Of lines only small rings matter, which may be list marks, and frames around text. */
  private void end(String operator, List<COSBase> operands) {
    for (float[] shape : shapes) {
      float width = shape[2] - shape[0];
      float height = shape[3] - shape[1];
      if (operator.equals("n")) {
        continue;
      }
      if (width > 1 && height > 1 && width < RING && height < RING) {
        add(shape, 0);
      } else if (height < 1 || width < 1) {
        reader.page().addRule(new Area(shape[0], shape[1], shape[2], shape[3], 0));
      } else if (width > FRAME && height > FRAME) {
        reader.page().addFrame(new Area(shape[0], shape[1], shape[2], shape[3], 0));
      }
    }
    shapes.clear();
  }

  private void add(float[] edges, int color) {
    reader.page().add(new Area(edges[0], edges[1], edges[2], edges[3], color));
  }

  /** Edges widened, where need be, to a point of the current space. */
  private float[] stretch(float[] edges, float x, float y) {
    Matrix place = reader.getGraphicsState().getCurrentTransformationMatrix();
    float userX = x * place.getScaleX() + y * place.getShearX() + place.getTranslateX();
    float userY = x * place.getShearY() + y * place.getScaleY() + place.getTranslateY();
    float across = reader.across(userX, userY);
    float down = reader.down(userX, userY);
    if (edges == null) {
      return new float[] {across, down, across, down};
    }
    edges[0] = Math.min(edges[0], across);
    edges[1] = Math.min(edges[1], down);
    edges[2] = Math.max(edges[2], across);
    edges[3] = Math.max(edges[3], down);
    return edges;
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    int count = 0;
    for (COSBase operand : operands) {
      if (operand instanceof COSNumber number) {
        numbers[count++] = number.floatValue();
      }
    }
    return count == numbers.length ? numbers : new float[0];
  }
}
