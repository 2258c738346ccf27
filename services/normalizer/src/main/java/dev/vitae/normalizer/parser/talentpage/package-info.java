/**
 * Pages of talent sites, scraped with the spaces between values gone: cut where a reader would cut
 * them.
 */
package dev.vitae.normalizer.parser.talentpage;
