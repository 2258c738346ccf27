package dev.vitae.standalone.text;

import dev.vitae.standalone.rerun.Difference;
import dev.vitae.standalone.rerun.Reenrichment.Example;
import dev.vitae.standalone.rerun.Reenrichment.Outlook;

/** What running people through the enricher again would change, in words. */
public final class OutlookText {
  private OutlookText() {}

  /**
   * The text.
   *
   * @param written whether it is going to be changed now
   */
  public static String of(Outlook outlook, boolean written) {
    StringBuilder text = new StringBuilder();
    text.append(outlook.people()).append(" people; ");
    text.append(outlook.current()).append(" were written by this version of the enricher.\n");
    int waiting = outlook.people() - outlook.current();
    if (waiting == 0) {
      return text.append("Nothing would change.").toString();
    }
    int different = waiting - outlook.equal();
    text.append("Of the other ").append(waiting).append(", ").append(different);
    text.append(" would say something else:\n");
    if (!outlook.changed().isEmpty()) {
      Table table = new Table("part", "people");
      outlook.changed().forEach((part, people) -> table.row(part, Integer.toString(people)));
      text.append(table).append('\n');
    }
    for (Example example : outlook.examples()) {
      text.append("\nPerson ").append(example.personId()).append('\n');
      for (Difference one : example.differences()) {
        text.append("  ").append(one.path()).append(": ").append(one.before());
        text.append(" → ").append(one.after()).append('\n');
      }
    }
    if (!written) {
      text.append("\nNothing was written. 'vitae reenrich --write' does it.");
    }
    return text.toString().stripTrailing();
  }
}
