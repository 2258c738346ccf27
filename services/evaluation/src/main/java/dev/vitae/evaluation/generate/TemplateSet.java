package dev.vitae.evaluation.generate;

import dev.vitae.evaluation.generate.draft.Template;

/** Which templates: the held-out ones are not looked at while rules are made. */
public enum TemplateSet {
  TRAIN,
  HELD_OUT,
  ALL;

  static TemplateSet of(Template template) {
    return template.heldOut() ? HELD_OUT : TRAIN;
  }

  boolean contains(Template template) {
    return this == ALL || this == of(template);
  }

  /** As on the command line and in the index. */
  public String label() {
    return switch (this) {
      case TRAIN -> "train";
      case HELD_OUT -> "held-out";
      case ALL -> "all";
    };
  }
}
