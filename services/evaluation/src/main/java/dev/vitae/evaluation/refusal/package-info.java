/** How often texts that are no résumés are taken for one. */
package dev.vitae.evaluation.refusal;
