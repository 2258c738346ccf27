/** Career stories: what the author of first-person prose says of their own work and studies. */
package dev.vitae.normalizer.parser.story;
