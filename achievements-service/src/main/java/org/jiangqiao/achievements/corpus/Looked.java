package org.jiangqiao.achievements.corpus;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.search.Ranked;

/**
 * What a search looked at closely.
 *
 * @param ranked best first
 * @param documents all that is stored of them
 * @param all whether nothing else shares words with what was searched for
 * @param byMeaning whether it was looked for by meaning as well
 */
record Looked(
    List<Ranked<UUID>> ranked,
    Map<UUID, CorpusDocument> documents,
    boolean all,
    boolean byMeaning) {

  static final Looked AT_NOTHING = new Looked(List.of(), Map.of(), true, true);
}
