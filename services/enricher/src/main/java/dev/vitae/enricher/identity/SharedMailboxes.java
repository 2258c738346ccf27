package dev.vitae.enricher.identity;

import java.util.Map;

/** Mailboxes that many people read: an address there says nothing about who somebody is. */
final class SharedMailboxes {
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("info", "the house"),
          Map.entry("contact", "the house"),
          Map.entry("hello", "the house"),
          Map.entry("mail", "the house"),
          Map.entry("office", "the house"),
          Map.entry("admin", "whoever runs the domain"),
          Map.entry("webmaster", "whoever runs the domain"),
          Map.entry("postmaster", "whoever runs the domain"),
          Map.entry("support", "a desk"),
          Map.entry("help", "a desk"),
          Map.entry("service", "a desk"),
          Map.entry("sales", "a department"),
          Map.entry("marketing", "a department"),
          Map.entry("press", "a department"),
          Map.entry("team", "a department"),
          Map.entry("hr", "who receives résumés"),
          Map.entry("jobs", "who receives résumés"),
          Map.entry("job", "who receives résumés"),
          Map.entry("career", "who receives résumés"),
          Map.entry("careers", "who receives résumés"),
          Map.entry("recruiting", "who receives résumés"),
          Map.entry("recruitment", "who receives résumés"),
          Map.entry("recruiter", "who receives résumés"),
          Map.entry("talent", "who receives résumés"),
          Map.entry("hiring", "who receives résumés"),
          Map.entry("bewerbung", "German: applications"),
          Map.entry("karriere", "German: careers"),
          Map.entry("rrhh", "Spanish: human resources"),
          Map.entry("empleo", "Spanish: jobs"),
          Map.entry("recrutement", "French: recruiting"),
          Map.entry("noreply", "nobody"),
          Map.entry("no-reply", "nobody"),
          Map.entry("donotreply", "nobody"),
          Map.entry("name", "a template's placeholder"),
          Map.entry("yourname", "a template's placeholder"),
          Map.entry("your.name", "a template's placeholder"),
          Map.entry("your.email", "a template's placeholder"),
          Map.entry("youremail", "a template's placeholder"),
          Map.entry("email", "a template's placeholder"));

  private SharedMailboxes() {}

  /**
   * @param address in lower case
   */
  static boolean contains(String address) {
    int at = address.indexOf('@');
    return at <= 0 || REASONS.containsKey(address.substring(0, at));
  }
}
