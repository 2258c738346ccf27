/** How long the whole program takes to be ready, and how much memory it needs. */
package dev.vitae.evaluation.footprint;
