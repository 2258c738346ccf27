/** How often titles are read as a person reads them. */
package dev.vitae.evaluation.titles;
