package dev.vitae.profiles.people;

import org.apache.kafka.streams.query.Query;

/**
 * A search as an interactive query to the people store.
 *
 * @param search what to look for
 */
public record PeopleQuery(PeopleSearch search) implements Query<Found> {}
