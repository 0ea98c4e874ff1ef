package org.jiangqiao.matching.casefile.web;

import java.util.List;
import org.jiangqiao.matching.client.SimilarCase;

/** What the corpus has that resembles a case, solved cases first. */
public record SimilarCases(List<SimilarCase> items) {}
