/** What became of each document: its submissions, its profile or its rejection. */
package dev.vitae.profiles.documents;
