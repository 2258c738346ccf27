/** Programs of this machine that make documents of what was written. */
package dev.vitae.evaluation.generate.produce;
