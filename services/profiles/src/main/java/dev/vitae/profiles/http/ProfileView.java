package dev.vitae.profiles.http;

import dev.vitae.runtime.http.BadRequest;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.blind.BlindView;
import java.util.function.UnaryOperator;

/** How much of a person is shown. */
enum ProfileView {
  /** All of it. */
  FULL(person -> person),
  /** What people can do, without what tells who, of what sex, how old or from where they are. */
  BLIND(BlindView::of);

  private final UnaryOperator<EnrichedProfile> view;

  ProfileView(UnaryOperator<EnrichedProfile> view) {
    this.view = view;
  }

  EnrichedProfile of(EnrichedProfile person) {
    return view.apply(person);
  }

  /** As {@code view} asks for it. */
  static ProfileView asked(Parameters parameters) {
    String name = parameters.text("view").orElse("full");
    return switch (name) {
      case "full" -> FULL;
      case "blind" -> BLIND;
      default -> throw new BadRequest("BAD_PARAMETER", "'view' must be one of: full, blind.");
    };
  }
}
