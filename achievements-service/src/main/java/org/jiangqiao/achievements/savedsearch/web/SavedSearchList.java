package org.jiangqiao.achievements.savedsearch.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All of one person's: there are at most fifty. */
@Schema(name = "SavedSearchList")
record SavedSearchList(List<SavedSearchDetail> items) {}
