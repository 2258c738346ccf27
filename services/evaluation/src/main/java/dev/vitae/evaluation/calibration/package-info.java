/** Whether a confidence says how often such values are right. */
package dev.vitae.evaluation.calibration;
