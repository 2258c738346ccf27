/** Accuracy and speed, measured. */
package dev.vitae.evaluation;
