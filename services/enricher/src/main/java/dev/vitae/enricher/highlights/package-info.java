/** Who somebody is in one sentence, and the sentences of their own that show it best. */
package dev.vitae.enricher.highlights;
