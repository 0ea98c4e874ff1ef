package org.jiangqiao.achievements.corpus.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.corpus.Findings.RankedBy;
import org.jiangqiao.platform.page.FacetBucket;
import org.jiangqiao.platform.page.Total;
import org.jspecify.annotations.Nullable;

/** Results best first, how many there are, and how they spread over the facets. */
@Schema(name = "SearchResultCorpusHit")
record CorpusSearchResult(
    List<CorpusHit> items,
    Total total,
    @Schema(description = "Where the total is GTE, estimated from a share of the documents")
        Map<String, List<FacetBucket>> facets,
    @Schema(description = "Leads to the next page; absent on the last, and where a ranking ends")
        @Nullable String nextCursor,
    @Schema(
            description = "The words as the corpus writes them, where they look like a slip",
            examples = "细长轴")
        @Nullable String didYouMean,
    @Schema(
            description =
                "By what documents could be found; WORDS where the index cannot search by meaning")
        RankedBy rankedBy) {}
