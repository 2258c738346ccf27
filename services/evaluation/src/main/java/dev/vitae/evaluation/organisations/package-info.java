/** How often employers and studies are read as a person reads them. */
package dev.vitae.evaluation.organisations;
