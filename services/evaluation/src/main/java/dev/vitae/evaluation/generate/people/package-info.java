/** People who do not exist, with careers that could. */
package dev.vitae.evaluation.generate.people;
