/** First lines and highlights against what a reader would say and choose. */
package dev.vitae.evaluation.careers;
