/** How well skills are found, against what a careful reader takes from passages of résumés. */
package dev.vitae.evaluation.skills;
