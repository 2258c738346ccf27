package dev.vitae.evaluation.generate.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chance by a seed: the same seed throws the same numbers on every machine. */
public final class Dice {
  private final Random random;

  /** Dice of their own for the part {@code of} what {@code seed} decides. */
  public Dice(long seed, long part) {
    // Neighbouring seeds of Random begin alike; this spreads them (Steele et al., SplitMix64).
    long mixed = seed * 0x9E3779B97F4A7C15L + part;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    random = new Random(mixed ^ (mixed >>> 31));
  }

  /** From least to most, both included. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True in so many of a hundred throws. */
  public boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  public double gaussian() {
    return random.nextGaussian();
  }

  public <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** So many different ones, or all there are, in the order of the list. */
  public <T> List<T> some(List<T> of, int count) {
    List<T> left = new ArrayList<>(of);
    while (left.size() > Math.max(0, count)) {
      left.remove(random.nextInt(left.size()));
    }
    return List.copyOf(left);
  }

  /** So many different ones, or all there are, in any order. */
  public <T> List<T> shuffled(List<T> of, int count) {
    List<T> from = new ArrayList<>(of);
    List<T> drawn = new ArrayList<>();
    while (drawn.size() < count && !from.isEmpty()) {
      drawn.add(from.remove(random.nextInt(from.size())));
    }
    return List.copyOf(drawn);
  }
}
