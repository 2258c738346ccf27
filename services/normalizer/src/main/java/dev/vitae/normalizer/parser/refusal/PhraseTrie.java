package dev.vitae.normalizer.parser.refusal;

import java.util.Arrays;

/**
 * Phrases that are looked for at the start of every word, all in one pass: the cost is linear in
 * the text's length, whatever the number of phrases.
 */
final class PhraseTrie {
  private static final int NONE = -1;

  /** Node and letter to node: an open hash table; a key of 0 is a free place. */
  private long[] keys = new long[1 << 12];

  private int[] next = new int[1 << 12];

  /** The nodes of the commonest first letters; 0 for none. */
  private final int[] first = new int[0x80];

  private int[] numbers = new int[1 << 10];
  private int nodes = 1;
  private int edges;

  PhraseTrie() {
    numbers[0] = NONE;
  }

  /** Adds a phrase in lower case with its number. */
  void add(String phrase, int number) {
    int node = 0;
    for (int i = 0; i < phrase.length(); i++) {
      int child = step(node, phrase.charAt(i));
      node = child == NONE ? child(node, phrase.charAt(i)) : child;
    }
    numbers[node] = number;
  }

  /**
   * Number and end of the longest phrase that starts at a position.
   *
   * @return the number shifted left by 32 bits, and the end; -1 if none starts there
   */
  long longestAt(CharSequence text, int start, int end) {
    int node = 0;
    long found = -1;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      boolean space = c == '\n' || c == '\t' || c == '\u00A0';
      node = step(node, space ? ' ' : c == '’' ? '\'' : Character.toLowerCase(c));
      if (node == NONE) {
        return found;
      }
      i++;
      if (numbers[node] != NONE && isEnd(text, i, end)) {
        found = ((long) numbers[node] << 32) | i;
      }
    }
    return found;
  }

  /** A phrase ends with its word; scripts without spaces have no word ends. */
  private static boolean isEnd(CharSequence text, int i, int end) {
    return i == end
        || !Character.isLetterOrDigit(text.charAt(i))
        || !Character.isLetterOrDigit(text.charAt(i - 1))
        || Character.isIdeographic(text.charAt(i - 1))
        || text.charAt(i - 1) > '\u2E80';
  }

  private int step(int node, char c) {
    if (node == 0 && c < first.length) {
      return first[c] == 0 ? NONE : first[c];
    }
    long key = ((long) (node + 1) << 16) | c;
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return next[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return NONE;
  }

  private int child(int node, char c) {
    if (edges * 2 > keys.length) {
      grow();
    }
    if (nodes == numbers.length) {
      numbers = Arrays.copyOf(numbers, nodes * 2);
    }
    numbers[nodes] = NONE;
    put(((long) (node + 1) << 16) | c, nodes);
    if (node == 0 && c < first.length) {
      first[c] = nodes;
    }
    edges++;
    return nodes++;
  }

  private void put(long key, int node) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    next[slot] = node;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNext = next;
    keys = new long[oldKeys.length * 2];
    next = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldNext[i]);
      }
    }
  }

  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 40) & (keys.length - 1);
  }
}
