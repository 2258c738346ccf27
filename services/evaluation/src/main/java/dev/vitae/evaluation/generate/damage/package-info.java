/** What becomes of text on its way from one program into another. */
package dev.vitae.evaluation.generate.damage;
