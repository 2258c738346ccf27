/** How much of a processor reading takes, by JMH. */
package dev.vitae.evaluation.speed;
