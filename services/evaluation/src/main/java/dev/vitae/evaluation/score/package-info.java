/** How well a reading agrees with the truth, by the rules of the public scorer. */
package dev.vitae.evaluation.score;
