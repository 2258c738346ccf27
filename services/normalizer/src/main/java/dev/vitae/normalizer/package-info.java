/** Second stage: documents become profiles or rejections. */
package dev.vitae.normalizer;
