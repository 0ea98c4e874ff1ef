package org.jiangqiao.achievements.client;

import java.util.List;

record AccountLookup(List<String> accountIds) {}
