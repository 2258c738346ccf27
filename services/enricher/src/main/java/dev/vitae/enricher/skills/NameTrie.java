package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.Tokens.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of skills by their words. The longest name that stands in a text is the one meant. */
final class NameTrie {

  /**
   * A name of a skill.
   *
   * @param written as the table has it
   * @param skill the skill
   * @param rule what must stand around it; null for a name that is plain by itself
   */
  record Name(String written, CatalogueSkill skill, AmbiguityRule rule) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(4);
    private Name name;
  }

  private final Node root = new Node();

  /** Adds a name; of two the first stays. */
  void add(Name name, List<Token> words) {
    Node node = root;
    for (Token word : words) {
      node = node.next.computeIfAbsent(word.text(), w -> new Node());
    }
    if (node != root && node.name == null) {
      node.name = name;
    }
  }

  /** How many words of the text from here are the longest name; 0 for none. */
  int longest(List<Token> tokens, int from) {
    Node node = root;
    int longest = 0;
    for (int i = from; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).text());
      if (node == null) {
        break;
      }
      if (node.name != null) {
        longest = i - from + 1;
      }
    }
    return longest;
  }

  /** The name that these words are; null for none. */
  Name at(List<Token> tokens, int from, int length) {
    Node node = root;
    for (int i = from; i < from + length && node != null; i++) {
      node = node.next.get(tokens.get(i).text());
    }
    return node == null ? null : node.name;
  }
}
