/** Whether a text is a résumé, a profile or a career story at all, and why. */
package dev.vitae.normalizer.parser.refusal;
