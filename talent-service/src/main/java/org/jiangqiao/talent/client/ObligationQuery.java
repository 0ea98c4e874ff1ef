package org.jiangqiao.talent.client;

import java.util.List;
import java.util.UUID;

record ObligationQuery(String accountId, List<UUID> craftsmanIds) {}
