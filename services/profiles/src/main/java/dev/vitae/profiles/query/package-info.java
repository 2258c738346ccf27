/** Questions to all partitions of all instances, answered wholly or not at all. */
package dev.vitae.profiles.query;
