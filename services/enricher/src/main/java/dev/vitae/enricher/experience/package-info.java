/** What a person's time at work went into: functions, industries, skills, people led, breaks. */
package dev.vitae.enricher.experience;
