/** The queryable end of the pipeline: state stores, queries, HTTP and the page. */
package dev.vitae.profiles;
