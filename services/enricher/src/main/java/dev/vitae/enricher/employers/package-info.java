/** What is known of employers: name without legal form, kind, country, industry. */
package dev.vitae.enricher.employers;
