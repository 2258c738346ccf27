package dev.vitae.normalizer.parser.refusal;

/**
 * Whether a document is a résumé, a profile or a career story.
 *
 * @param accepted whether it is one
 * @param score weights of all evidence for it less the evidence against it; accepted from 0 on
 * @param why one sentence for a person that names the strongest evidence against it; empty where it
 *     is accepted
 */
public record Judgement(boolean accepted, double score, String why) {}
