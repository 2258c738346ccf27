/** Drafts written as documents by this program alone. */
package dev.vitae.evaluation.generate.write;
