/** What is known of studies: institution, country, level and field. */
package dev.vitae.enricher.schools;
